/** A role as `--format json` exports it, as far as these tests ask for it. */
interface RoleData {
  readonly title: string;
  readonly summary: string;
  readonly responsibilities: readonly unknown[];
  readonly qualities: readonly string[];
  readonly criteria: Readonly<Partial<Record<'essential' | 'desirable', readonly unknown[]>>>;
  readonly workingWith: readonly string[];
  readonly benefits: readonly string[];
}

/** What a reader of the printed definition meets, from the title to the benefits, in that order. */
export function phrasesOf(json: string): readonly string[] {
  const role: RoleData = JSON.parse(json);
  return [role.title, ...paragraphs(role.summary), ...bulletsOf(json)];
}

/** Its bullets, a group's heading and its bullets among them. */
export function bulletsOf(json: string): readonly string[] {
  const { responsibilities, qualities, criteria, workingWith, benefits }: RoleData = JSON.parse(json);
  const { essential = [], desirable = [] } = criteria;
  return [responsibilities, qualities, essential, desirable, workingWith, benefits].flat().flatMap(words);
}

/** Of a bullet with more to it, its text or heading, and then what stands below. */
function words(item: unknown): readonly string[] {
  if (typeof item === 'string') return [item];
  const {
    text,
    heading,
    items = [],
  } = item as {
    readonly text?: string;
    readonly heading?: string;
    readonly items?: readonly unknown[];
  };
  return [text ?? heading ?? '', ...items.flatMap(words)];
}

function paragraphs(prose: string): readonly string[] {
  return prose.trim().split(/\n{2,}/);
}
