import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { PATIENCE_MS, readers } from './readers';

/** What Google's page on job postings asks for. A remote job may have applicantLocationRequirements for a location. */
const REQUIRED = ['title', 'description', 'datePosted', 'hiringOrganization', 'jobLocation'];
const RECOMMENDED = ['baseSalary', 'directApply', 'employmentType', 'identifier', 'validThrough'];
const EMPLOYMENT = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
];
const UNITS = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'];
const TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?$/;

/** What the page says to search engines, as its reader finds it. */
async function postingOf(page: Page) {
  const scripts = await page.locator('script[type="application/ld+json"]').allTextContents();
  assert.equal(scripts.length, 1);
  return JSON.parse(scripts[0] ?? '');
}

describe('a web page, read by a search engine', function () {
  this.timeout(PATIENCE_MS);
  const given = readers();

  before(() => given.exported(['examples/service-designer-advert.role.yaml'], 'html'));

  it('has every property that Google requires or recommends', async () => {
    const posting = await postingOf(await given.openFile('service-designer-advert.html'));
    assert.equal(posting['@context'], 'https://schema.org/');
    assert.equal(posting['@type'], 'JobPosting');
    const missing = [...REQUIRED, ...RECOMMENDED].filter((name) => posting[name] === undefined);
    assert.deepEqual(missing, []);
  });

  it('has them in the form that Google reads', async () => {
    const posting = await postingOf(await given.openFile('service-designer-advert.html'));
    for (const time of [posting.datePosted, posting.validThrough]) {
      assert.match(time, TIME);
      assert.ok(!Number.isNaN(Date.parse(time)), time);
    }
    assert.equal(posting.hiringOrganization['@type'], 'Organization');
    assert.equal(posting.hiringOrganization.name, 'Home Office');
    assert.equal(posting.identifier['@type'], 'PropertyValue');
    for (const type of posting.employmentType) assert.ok(EMPLOYMENT.includes(type), type);
    assert.equal(typeof posting.directApply, 'boolean');
    const { currency, value } = posting.baseSalary;
    assert.equal(currency, 'GBP');
    assert.ok(UNITS.includes(value.unitText));
    assert.ok(0 < value.minValue && value.minValue < value.maxValue);
    for (const place of posting.jobLocation) {
      assert.equal(place['@type'], 'Place');
      assert.equal(place.address['@type'], 'PostalAddress');
      assert.match(place.address.addressCountry, /^[A-Z]{2}$/);
      assert.ok(place.address.addressLocality);
    }
  });

  it('says that a job can be done from home, and from which country', async () => {
    const role = 'title: x\npost: { locations: [{ remote: true }] }\n';
    writeFileSync(given.in('home.role.yaml'), role);
    given.exported([given.in('home.role.yaml')], 'html');
    const posting = await postingOf(await given.openFile('home.html'));
    assert.equal(posting.jobLocationType, 'TELECOMMUTE');
    assert.equal(posting.applicantLocationRequirements[0]['@type'], 'Country');
  });

  it('describes the job in HTML that is nothing but text, headings and lists', async () => {
    const page = await given.openFile('service-designer-advert.html');
    const { description } = await postingOf(page);
    const found = await page.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      const elements = [...body.querySelectorAll('*')];
      return {
        names: [...new Set(elements.map(({ localName }) => localName))],
        attributes: elements.filter((element) => element.attributes.length > 0).length,
        text: body.textContent ?? '',
      };
    }, description);
    const plain = 'article section h2 h3 h4 h5 h6 p ul ol li table tbody tr th td strong em span a br'.split(
      ' ',
    );
    assert.deepEqual(
      found.names.filter((name) => !plain.includes(name)),
      [],
    );
    assert.equal(found.attributes, 0);
    assert.match(found.text, /You will map the whole service/);
  });
});
