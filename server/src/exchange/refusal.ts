/** Why a file isn't imported: a sentence for whoever chose it. */
export class Refusal extends Error {}
