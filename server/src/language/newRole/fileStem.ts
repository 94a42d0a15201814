import { exportName } from '../advert/formats/exportAdvert';

/** "Lead DevOps engineer" → `lead-devops-engineer`: letters and digits in any script, without accents. */
export function fileStem(title: string): string {
  const bare = title.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
  return exportName(bare.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')).replace(/-+$/, '');
}
