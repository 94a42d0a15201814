// A person specification by subject: "Qualifications" and "Experience", each with "Essential" and "Desirable" below it.
import type { Part } from './parts';
import type { Topic } from './topics';

const SUBJECTS: ReadonlySet<Topic | undefined> = new Set<Topic | undefined>([
  undefined,
  'criteria',
  'skills',
]);

/**
 * Turns each subject of a person specification with its needs below it inside out: needs with the subject below them,
 * as a role file has them.
 */
export function needsWithSubjects(parts: readonly Part[]): readonly Part[] {
  const subjects = new Set<Part>();
  /** The parts that a part stands below, outermost first. */
  let above: readonly Part[] = [];
  const out = parts.flatMap((part): readonly Part[] => {
    above = above.filter(({ depth }) => depth < part.depth);
    const [outer, subject] = above.slice(-2);
    above = [...above, part];
    if (part.topic !== 'essential' && part.topic !== 'desirable') return [part];
    if (outer?.topic !== 'criteria' || subject === undefined || !isSubject(subject)) return [part];
    subjects.add(subject);
    return [
      { ...part, blocks: [] },
      { ...part, heading: subject.heading, topic: undefined, depth: part.depth + 1 },
    ];
  });
  return out.filter((part) => !subjects.has(part));
}

function isSubject({ topic, field, blocks }: Part): boolean {
  return SUBJECTS.has(topic) && field === undefined && blocks.length === 0;
}
