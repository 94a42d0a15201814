// What holds for a document without being written in it: which version of SFIA, and which limits were reached.
import { type RoleContext, sfiaVersionInForce } from '../context';
import type { SfiaVersion } from '../frameworks/types';
import { entryAt } from '../inheritance/data';
import { MAX_DEPTH } from '../inheritance/layers';
import { pairOf, type RoleNode } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import { plainValue, VALUE_LIMIT } from '../parse/value';

export interface DocumentStatus {
  readonly sfia: SfiaInForce;
  /** A sentence for each limit that was reached. */
  readonly limits: readonly string[];
}

export interface SfiaInForce {
  readonly version: SfiaVersion;
  /** Who says so: the role, a file that it extends, the workspace file, or nobody. */
  readonly from: 'role' | 'inherited' | 'workspace' | 'default';
  /** Where the version is written. */
  readonly place: { readonly document: RoleDocument; readonly node: RoleNode } | undefined;
}

export function documentStatus(document: RoleDocument, context: RoleContext): DocumentStatus {
  return { sfia: sfiaInForce(document, context), limits: limitsReached(document, context) };
}

function sfiaInForce(document: RoleDocument, context: RoleContext): SfiaInForce {
  const version = sfiaVersionInForce(document, context);
  const cited = entryAt(context.effective?.root, 'skills', 'sfia', 'version');
  // a version that doesn't exist is passed over
  if (cited?.kind === 'scalar' && cited.value === version) {
    return { version, from: cited.origin.inherited ? 'inherited' : 'role', place: cited.origin };
  }
  if (context.settings.sfiaVersion === undefined) return { version, from: 'default', place: undefined };
  const governing = context.workspaceFile?.document;
  const node = pairOf(governing?.root, 'sfiaVersion')?.value;
  const place = governing === undefined || node === undefined ? undefined : { document: governing, node };
  return { version, from: 'workspace', place };
}

function limitsReached(document: RoleDocument, { effective }: RoleContext): string[] {
  const limits: string[] = [];
  if (plainValue(document).limitReached) {
    limits.push(
      `This file holds more than ${VALUE_LIMIT.toLocaleString('en-GB')} values, repeated ones included, or they lie too deep inside one another: what is beyond that isn't checked.`,
    );
  }
  if (effective?.problems.some(({ code }) => code === 'extends/too-deep') === true) {
    limits.push(
      `Files extend one another more than ${MAX_DEPTH} times: what lies above that is left out of this role.`,
    );
  }
  return limits;
}
