import assert from 'node:assert/strict';
import * as validators from 'virtual:validators';
import { parse } from 'yaml';
import { findings } from './findings';

/** Role text to what the schema finds wrong with it. */
const ROLES: Record<string, Record<string, string[]>> = {
  'the whole file': {
    '': [],
    'title: Lead DevOps engineer': [],
    'kind: template': [],
    'x-vacancy: { anything: [goes] }': [],
    'titel: Lead DevOps engineer': [' additionalProperties titel'],
    'kind: rol': ['/kind enum'],
    'title: [Lead]': ['/title type'],
    '- Lead DevOps engineer': [' type'],
    'extends: ./home-office.role.yaml': [],
    'extends: [./a.role.yaml, ./b.role.yaml]': [],
    'extends: [./a.role.yaml, ~]': ['/extends/1 type'],
    'language: cy-GB': [],
    'language: Welsh': ['/language format'],
  },
  'blank values': {
    '{ title: , organisation: , responsibilities: , criteria: , skills: , post: , application: , record: }':
      [],
    'post: { reference: , grade: , salary: , locations: , contract: , clearance: , positions: }': [],
    'application: { closes: , approach: , contacts: , applyUrl: }': [],
    'criteria: { essential: [{ text: , lead: , stages: }] }': [],
    'links: [{ name: , url: }]': [],
    'skills: { sfia: { version: , essential: [{ skill: PROG, level: 5, name: }] } }': [],
    'skills: { sfia: { essential: [{ skill: , level: }] } }': [
      '/skills/sfia/essential/0/level type',
      '/skills/sfia/essential/0/skill type',
    ],
    'responsibilities: [~]': ['/responsibilities/0 type'],
  },
  'lists of text': {
    'responsibilities: [You will lead, 24/7 cover, 365]': [],
    'qualities: [{ heading: At work, intro: You are, items: [calm, 1] }]': [],
    'benefits: { a: b }': ['/benefits type'],
    'benefits: [true]': ['/benefits/0 type'],
    'workingWith: [{ heading: Suppliers }]': ['/workingWith/0 required items'],
    'workingWith: [{ items: [{ items: [] }] }]': ['/workingWith/0/items/0 type'],
    'responsibilities: [{ text: You will lead }]': [
      '/responsibilities/0 additionalProperties text',
      '/responsibilities/0 required items',
    ],
    'profession: { principles: [Work in the open] }': [],
    'profession: { principles: [{ heading: Ours, items: [] }] }': ['/profession/principles/0 type'],
  },
  criteria: {
    'criteria: { essential: [Recent coding, { text: Leads, lead: true, stages: [interview] }] }': [],
    'criteria: { desirable: [{ heading: Technical, items: [Coding, { text: Testing, stages: [test] }] }] }':
      [],
    'criteria: { essential: [{ lead: true }] }': ['/criteria/essential/0 required text'],
    'criteria: { essential: [{}] }': ['/criteria/essential/0 required text'],
    'criteria: { essential: [{ heading: Technical }] }': ['/criteria/essential/0 required items'],
    'criteria: { essential: [{ text: Leads, items: [] }] }': ['/criteria/essential/0/text false schema'],
    'criteria: { essential: [{ txt: Leads }] }': [
      '/criteria/essential/0 additionalProperties txt',
      '/criteria/essential/0 required text',
    ],
    'criteria: { essential: [{ text: Leads, lead: yes }] }': ['/criteria/essential/0/lead type'],
    'criteria: { essential: [{ text: Leads, stages: [sift] }] }': ['/criteria/essential/0/stages/0 enum'],
    'criteria: [Recent coding]': ['/criteria type'],
  },
  'links and behaviours': {
    'links: [{ name: How we hire, url: "https://www.gov.uk" }, { url: "mailto:a@b.uk", remove: true }]': [],
    'links: [{ name: How we hire }]': ['/links/0 required url'],
    'links: [{ url: www.gov.uk }]': ['/links/0/url format'],
    'links: ["https://www.gov.uk"]': ['/links/0 type'],
    'behaviours: [{ name: Leadership, stages: [application, first-interview] }]': [],
    'behaviours: [{ stages: [interview] }]': ['/behaviours/0 required name'],
    'assessment: { strengths: [Team player], experience: { cv: true, statementWords: 750 } }': [],
    'assessment: { experience: { statementWords: 0 } }': ['/assessment/experience/statementWords minimum'],
  },
  skills: {
    'skills: { sfia: { version: 9, responsibilityLevel: 5, essential: [{ skill: PROG, level: 5 }] } }': [],
    'skills: { sfia: { desirable: [{ skill: PROG, remove: true }] } }': [],
    // whether code and level exist is for the rules, whose messages say more
    'skills: { sfia: { essential: [{ skill: prog, level: 12 }] } }': [],
    'skills: { sfia: { essential: [{ level: 5 }] } }': ['/skills/sfia/essential/0 required skill'],
    'skills: { sfia: { essential: [{ skill: PROG, level: Level 5 }] } }': [
      '/skills/sfia/essential/0/level type',
    ],
    'skills: { sfia: { essential: [PROG] } }': ['/skills/sfia/essential/0 type'],
    'skills: { sfia: { version: 5 } }': ['/skills/sfia/version enum'],
    'skills: { sfia: { responsibilityLevel: 8 } }': ['/skills/sfia/responsibilityLevel enum'],
    'skills: { digitalAndData: { role: service-designer, essential: [{ skill: User focus, level: working }] } }':
      [],
    'skills: { caseWork: { essential: [{ skill: Interviewing, level: 2, condition: if asked }] } }': [],
    'skills: { caseWork: { essential: [{ level: 2 }] } }': ['/skills/caseWork/essential/0 required skill'],
    'skills: { caseWork: { version: 9 } }': ['/skills/caseWork additionalProperties version'],
  },
  post: {
    'post: { reference: 007123, grade: 6, hours: 37 }': [],
    'post: { grade: [SEO, 7], roleType: [Digital], equivalentGrade: Grade 7 }': [],
    'post: { salary: { min: 67000, max: 74000.50, currency: GBP, per: year } }': [],
    'post: { salary: { bands: [{ area: London, min: 71000, max: 78000 }, { area: Wales, remove: true }] } }':
      [],
    'post: { salary: { min: "67,000" } }': ['/post/salary/min type'],
    'post: { salary: { min: -1, per: annum } }': ['/post/salary/min minimum', '/post/salary/per enum'],
    'post: { salary: 67000 }': ['/post/salary type'],
    'post: { salary: { bands: [{ min: 71000 }] } }': ['/post/salary/bands/0 required area'],
    'post: { allowances: [{ name: Capability, max: 20100, basis: SFIA }] }': [],
    'post: { allowances: [{ max: 20100 }] }': ['/post/allowances/0 required name'],
    'post: { locations: [Croydon, { locality: Leeds, postcode: LS1 4AP, remote: false }] }': [],
    'post: { locations: [{ town: Leeds }] }': ['/post/locations/0 additionalProperties town'],
    'post: { locations: Croydon }': ['/post/locations type'],
    'post: { contract: { type: permanent } }': [],
    'post: { contract: { type: [loan, secondment], length: 24 months } }': [],
    'post: { contract: { type: perm } }': ['/post/contract/type enum'],
    'post: { contract: { type: [loan, perm] } }': ['/post/contract/type/1 enum'],
    'post: { workingPatterns: [full-time, term-time] }': ['/post/workingPatterns/1 enum'],
    'post: { positions: 0, clearance: sc }': ['/post/clearance enum', '/post/positions minimum'],
    'post: { clearance: Level 1B, criminalRecordCheck: none, residencyYears: 5, reserveListMonths: 12 }': [],
  },
  'application, sections and record': {
    'application: { approach: external, opens: 2027-02-01, closes: 2027-02-28T23:55 }': [],
    'application: { closes: 2027-02-30 }': ['/application/closes format'],
    'application: { closes: 28 February 2027, approach: everyone }': [
      '/application/approach enum',
      '/application/closes format',
    ],
    'application: { contacts: [{ purpose: vacancy, email: a@example.gov.uk, phone: 02079460000 }] }': [],
    'application: { contacts: [{ name: Sam, email: Sam }] }': [
      '/application/contacts/0 required purpose',
      '/application/contacts/0/email format',
    ],
    'sections: [{ heading: On call, body: You will, after: responsibilities }]': [],
    'sections: [{ body: You will }]': ['/sections/0 required heading'],
    'record: { id: 142, reviewed: 2026-05-01, status: draft }': [],
    'record: { reviewBy: 2027-05-01T12:00 }': ['/record/reviewBy format'],
  },
};

for (const [section, texts] of Object.entries(ROLES)) {
  describe(`schema of a role: ${section}`, () => {
    for (const [text, expected] of Object.entries(texts)) {
      it(`${text || '(empty)'} → ${expected.length === 0 ? 'valid' : expected.join(', ')}`, () => {
        assert.deepEqual(findings(validators.role, parse(text, { schema: 'core' })), expected);
      });
    }
  });
}
