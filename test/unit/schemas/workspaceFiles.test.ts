import assert from 'node:assert/strict';
import * as validators from 'virtual:validators';
import { parse } from 'yaml';
import { findings } from './findings';

/** The text of a workspace file to what the schema finds wrong with it. */
const CONFIGS: Record<string, string[]> = {
  '': [],
  '{ sfiaVersion: , rules: , required: , frameworks: , publishing: , headings: , stylesheet: , logo: }': [],
  'sfiaVersion: 8': [],
  'sfiaVersion: 5': ['/sfiaVersion enum'],
  'rules: { language/gender-coded: off, sfia/*: warning, yaml/tab: }': [],
  'rules: { language/gender-coded: quiet }': ['/rules/language~1gender-coded enum'],
  'required: [post.grade, skills.sfia]': [],
  'required: post.grade': ['/required type'],
  'frameworks: [./our.skills-framework.yaml]': [],
  'publishing: nhs': ['/publishing enum'],
  'headings: { responsibilities: You will }': [],
  'headings: { duties: You will }': ['/headings additionalProperties duties'],
  'rule: {}': [' additionalProperties rule'],
};

const LEVELS = 'id: caseWork, name: Case work, levels: [{ id: 1 }, { id: leading, name: Leading }]';

/** The same for a framework file. */
const FRAMEWORKS: Record<string, string[]> = {
  [`{ ${LEVELS}, skills: [{ id: a, name: A, description: B, levels: { leading: Plans, 1: } }] }`]: [],
  [`{ ${LEVELS}, skills: , roles: [{ id: a, levels: [{ id: b, grades: [SEO, 7] }] }] }`]: [],
  [`{ ${LEVELS}, skills: , roles: [{ id: a, levels: [{ id: b, skills: [{ skill: c, level: 1 }] }] }] }`]: [],
  [`{ ${LEVELS}, skills: [Interviewing] }`]: ['/skills/0 type'],
  [`{ ${LEVELS}, skills: [{ name: Interviewing }] }`]: ['/skills/0 required id'],
  [`{ ${LEVELS}, skills: [{ id: a, levels: [leading] }] }`]: ['/skills/0/levels type'],
  [`{ ${LEVELS}, skills: , roles: [{ levels: [{ id: b, skills: [{ skill: c, level: }] }] }] }`]: [
    '/roles/0 required id',
    '/roles/0/levels/0/skills/0/level type',
  ],
  'id: Case-work': [' required levels', ' required name', ' required skills', '/id format'],
  '': [' type'],
};

function cases(texts: Record<string, string[]>, validate: typeof validators.role): void {
  for (const [text, expected] of Object.entries(texts)) {
    it(`${text || '(empty)'} → ${expected.length === 0 ? 'valid' : expected.join(', ')}`, () => {
      assert.deepEqual(findings(validate, parse(text, { schema: 'core' })), expected);
    });
  }
}

describe('schema of the workspace file', () => cases(CONFIGS, validators.roleConfig));
describe('schema of a skills framework', () => cases(FRAMEWORKS, validators.skillsFramework));
