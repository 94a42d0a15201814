import { entryAt, itemsOf } from '../inheritance/data';
import type { EffectiveValue } from '../inheritance/effective';
import { type AdvertInput, inline } from './input';
import type { Inline } from './model';
import { isTrue, plainText } from './read';

const ADDRESS = ['name', 'street', 'locality', 'region', 'postcode'] as const;

/** Names of places on one line, a line each as soon as one of them is an address. */
export function locationLines(value: EffectiveValue, input: AdvertInput): readonly (readonly Inline[])[] {
  const places = itemsOf(value)
    .map((place) => placeName(place, input))
    .filter((text) => text !== '');
  const lines = places.some((text) => text.includes(',')) ? places : [places.join(', ')];
  return lines.map((text) => inline('text', text));
}

function placeName(place: EffectiveValue, { labels }: AdvertInput): string {
  if (place.kind !== 'mapping') return plainText(place);
  const country = plainText(entryAt(place, 'country'));
  const parts = [...ADDRESS.map((key) => plainText(entryAt(place, key))), country === 'GB' ? '' : country];
  const address = parts.filter((part) => part !== '').join(', ');
  if (!isTrue(entryAt(place, 'remote'))) return address;
  return address === '' ? capitalised(labels.fromHome) : `${address}, ${labels.orFromHome}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
