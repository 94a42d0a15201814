import { duplicates, known, sentences } from './report.mjs';

/** Pages that are gone: each leads to a page that isn't, and says why. */
export function checkWithdrawnLinks({ pages }, { families }) {
  const levels = families.flatMap(({ roles }) =>
    roles.flatMap((role) => (role.levels ?? []).map((level) => `${role.id}#${level.id}`)),
  );
  const from = pages.map((page) => page.from);
  const cited = pages.filter(({ to }) => to === undefined).map(({ role, level }) => `${role}#${level}`);
  return [
    ...duplicates(from, 'Withdrawn pages'),
    ...pages.flatMap((page) => checkPage(page, from)),
    ...known(cited, levels, 'Withdrawn pages, role and level'),
    ...sentences(Object.fromEntries(pages.map((page) => [page.from, page.message])), 'Withdrawn page'),
  ];
}

function checkPage({ from, to, name }, withdrawn) {
  const addresses = to === undefined ? [from] : [from, to];
  return [
    ...addresses
      .filter((address) => !/^https:\/\/[^\s#]+[^\s#/]$/.test(address))
      .map((address) => `Withdrawn page ${from}: "${address}" is not a whole address without its end.`),
    ...(withdrawn.includes(to) ? [`Withdrawn page ${from}: it leads to a page that is withdrawn.`] : []),
    ...(name ? [] : [`Withdrawn page ${from}: the name is missing.`]),
  ];
}
