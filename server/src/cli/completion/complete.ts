import type { Argument, Command, Option } from 'commander';

/** What could stand at the cursor of a shell. */
export interface Completion {
  readonly candidates: readonly Candidate[];
  /** Whether names of files and folders could stand there too: the shell knows these best. */
  readonly files: boolean;
}

export interface Candidate {
  /** The whole word. What ends in `=` or `:` is to be continued. */
  readonly value: string;
  readonly description: string;
}

/**
 * What a placeholder of the help stands for, such as `folder` in `--out <folder>`: candidates that begin with `word`,
 * or the names of files. `undefined` where only a person knows.
 */
export type ValueSource = (placeholder: string, word: string) => readonly Candidate[] | 'files' | undefined;

/** Completes the last of `words`, which follow the name of the program; the last one may be empty. */
export function complete(program: Command, words: readonly string[], valuesOf: ValueSource): Completion {
  const word = words.at(-1) ?? '';
  const { command, place, pending, onlyArguments } = placeAfter(program, words.slice(0, -1));
  const answer = (placeholder: string, choices: readonly string[] | undefined, typed: string): Completion => {
    if (choices !== undefined) return offered(choices.map(bare), typed);
    const values = valuesOf(placeholder, typed);
    return values === 'files' ? { candidates: [], files: true } : offered(values ?? [], typed);
  };
  if (pending !== undefined) return answer(placeholderOf(pending.flags), pending.argChoices, word);
  if (word.startsWith('-') && !onlyArguments) {
    const [, name, typed] = /^(--[^=]+)=(.*)$/s.exec(word) ?? [];
    if (name === undefined || typed === undefined)
      return offered(command.createHelp().visibleOptions(command).map(optionCandidate), word);
    const option = optionNamed(command, name);
    if (option === undefined || !takesValue(option)) return NOTHING;
    const { candidates, files } = answer(placeholderOf(option.flags), option.argChoices, typed);
    return { candidates: candidates.map((one) => ({ ...one, value: `${name}=${one.value}` })), files };
  }
  const below = command.createHelp().visibleCommands(command);
  if (below.length > 0)
    return offered(
      below.map((one) => ({ value: one.name(), description: summaryOf(one) })),
      word,
    );
  const argument = argumentAt(command, place);
  return argument === undefined ? NOTHING : answer(argument.name(), argument.argChoices, word);
}

const NOTHING: Completion = { candidates: [], files: false };

interface Place {
  readonly command: Command;
  /** How many arguments of the command stand before. */
  readonly place: number;
  /** The option whose value comes next. */
  readonly pending: Option | undefined;
  /** After `--`, nothing is an option. */
  readonly onlyArguments: boolean;
}

function placeAfter(program: Command, words: readonly string[]): Place {
  let [command, place, onlyArguments] = [program, 0, false];
  let pending: Option | undefined;
  for (const word of words) {
    if (pending !== undefined) {
      pending = undefined;
    } else if (!onlyArguments && word === '--') {
      onlyArguments = true;
    } else if (!onlyArguments && word.startsWith('-')) {
      const option = word.includes('=') ? undefined : optionNamed(command, word);
      pending = option !== undefined && takesValue(option) ? option : undefined;
    } else {
      const next = place === 0 ? command.commands.find((one) => one.name() === word) : undefined;
      if (next === undefined) place += 1;
      else command = next;
    }
  }
  return { command, place, pending, onlyArguments };
}

function optionNamed(command: Command, name: string): Option | undefined {
  return command.options.find(({ long, short }) => long === name || short === name);
}

function takesValue({ required, optional }: Option): boolean {
  return required || optional;
}

function argumentAt({ registeredArguments }: Command, place: number): Argument | undefined {
  const last = registeredArguments.at(-1);
  return registeredArguments[place] ?? (last?.variadic === true ? last : undefined);
}

/** `--out <folder>` → `folder`. */
function placeholderOf(flags: string): string {
  return /[<[]([^>\].]+)/.exec(flags)?.[1] ?? '';
}

function optionCandidate({ long, short, description }: Option): Candidate {
  return { value: long ?? short ?? '', description };
}

/** A description of one line; sentences in a list have no full stop. */
function summaryOf(command: Command): string {
  return (command.summary() || command.description()).replace(/\.$/, '');
}

export function bare(value: string): Candidate {
  return { value, description: '' };
}

/** Those that begin with what was typed, in any case: shells put the right one in its place. */
function offered(candidates: readonly Candidate[], word: string): Completion {
  const start = word.toLowerCase();
  return {
    candidates: candidates.filter(({ value }) => value.toLowerCase().startsWith(start)),
    files: false,
  };
}
