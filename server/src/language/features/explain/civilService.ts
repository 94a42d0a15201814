import { nameKey } from '../../frameworks/names';
import type { Frameworks, NamedValue, WithdrawnCompetency } from '../../frameworks/types';
import { listed } from '../../schema/words';
import { escapeMarkdown, paragraphs } from './markdown';

/** A behaviour of Success Profiles, or a competency of the framework before it with what took over. */
export function explainBehaviour(name: string, { civilService }: Frameworks): string | undefined {
  const behaviour = civilService.behaviour(name);
  if (behaviour !== undefined) {
    return paragraphs(
      `**${escapeMarkdown(behaviour.name)}**`,
      'A behaviour of the Civil Service Success Profiles',
      escapeMarkdown(behaviour.explanation),
    );
  }
  const competency = civilService.withdrawnCompetency(name);
  return competency === undefined ? undefined : withdrawn(competency);
}

function withdrawn({ name, cluster, explanation, successors }: WithdrawnCompetency): string {
  return paragraphs(
    `**${escapeMarkdown(name)}** (withdrawn)`,
    `A competency of the Civil Service Competency Framework, ${escapeMarkdown(cluster)}`,
    escapeMarkdown(explanation),
    successors.length === 0
      ? 'No behaviour of Success Profiles took its place.'
      : `Success Profiles have ${listed(successors.map(escapeMarkdown), 'and')} in its place.`,
  );
}

/** A Civil Service grade, in whatever way it is written. */
export function explainGrade(text: string, { civilService }: Frameworks): string | undefined {
  const grade = civilService.grade(text);
  if (grade === undefined) return undefined;
  const { grades } = civilService;
  const [below, above] = [grades[grade.order - 2], grades[grade.order]];
  const neighbours = [
    ...(below === undefined ? [] : [`above ${escapeMarkdown(below.name)}`]),
    ...(above === undefined ? [] : [`below ${escapeMarkdown(above.name)}`]),
  ];
  return paragraphs(
    explainNamed(grade),
    neighbours.length === 0 ? undefined : `In order: ${neighbours.join(', ')}.`,
  );
}

/** The value of a list that a file writes as `text`. */
export function explainListed(text: string, values: readonly NamedValue[]): string | undefined {
  const value = values.find(({ id }) => nameKey(id) === nameKey(text));
  return value === undefined ? undefined : explainNamed(value);
}

function explainNamed({ id, name, explanation }: NamedValue): string {
  const word = nameKey(id) === nameKey(name) ? '' : ` (${escapeMarkdown(id)})`;
  return paragraphs(`**${escapeMarkdown(name)}**${word}`, escapeMarkdown(explanation));
}
