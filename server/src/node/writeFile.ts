import { randomUUID } from 'node:crypto';
import { chmod, realpath, rename, rm, stat, writeFile as write } from 'node:fs/promises';
import path from 'node:path';

/**
 * Replaces what a file holds, all at once: readers see the old text or the new one, and a full disk leaves the old
 * one. Links stay links, and permissions stay as they were.
 *
 * @throws what the file system says where it can't be done
 */
export async function writeFile(file: string, text: string): Promise<void> {
  const target = await realpath(file);
  const { mode } = await stat(target);
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}`);
  try {
    await write(beside, text, { flag: 'wx' });
    await chmod(beside, mode);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission to write it',
  EPERM: 'you have no permission to write it',
  EROFS: 'you have no permission to write it',
  ENOSPC: 'the disk is full',
  EEXIST: 'a file is in its place',
  ENOTDIR: 'a file is in its place',
  ENAMETOOLONG: 'its name is too long',
};

/** Why a file could not be written: a clause for the end of a sentence. */
export function whyNotWritten(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? 'the system could not write it';
}
