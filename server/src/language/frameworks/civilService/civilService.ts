import { isPageOrBelow, pageKey } from '../addresses';
import type { CompactCivilService } from '../compact';
import { once } from '../once';
import type { CivilService, NamedValue, WithdrawnCompetency } from '../types';
import { finder, namedValue, nearestValues } from '../values';
import { gradeFinder, readGrades } from './grades';

/** Lists of UK Civil Service recruitment: Success Profiles, grades, vetting, contracts. */
export function createCivilService(data: CompactCivilService): CivilService {
  const grades = readGrades(data);
  const behaviours = data.behaviours.map(byName);
  const withdrawnCompetencies = readCompetencies(data);
  const withdrawnPages = data.withdrawnPages.map(([from, to, name, message]) => ({
    from: pageKey(from),
    page: { address: to, name, message },
  }));
  const findBehaviour = once(() => finder(behaviours));
  const findCompetency = once(() => finder(withdrawnCompetencies));
  return {
    behaviours,
    withdrawnCompetencies,
    grades,
    clearances: data.clearances.map(namedValue),
    contractTypes: data.contractTypes.map(namedValue),
    workingPatterns: data.workingPatterns.map(namedValue),
    approaches: data.approaches.map(namedValue),
    criminalRecordChecks: data.criminalRecordChecks.map(namedValue),
    successProfileElements: data.successProfileElements.map(byName),
    stages: data.stages.map(namedValue),
    behaviour: (name) => findBehaviour()(name),
    withdrawnCompetency: (name) => findCompetency()(name),
    grade: gradeFinder(grades, data.gradeAliases),
    nearBehaviours: (text, limit) => nearestValues(text, behaviours, limit),
    withdrawnPage(address) {
      const key = pageKey(address);
      return withdrawnPages.find(({ from }) => isPageOrBelow(key, from))?.page;
    },
  };
}

/** A value that a role file writes by its name. */
function byName([name, explanation]: readonly [string, string]): NamedValue {
  return { id: name, name, explanation };
}

function readCompetencies({
  withdrawnCompetencies,
  clusters,
  successors,
}: CompactCivilService): WithdrawnCompetency[] {
  const clusterOf = new Map(clusters.flatMap(([cluster, names]) => names.map((name) => [name, cluster])));
  return withdrawnCompetencies.map((competency) => {
    const value = byName(competency);
    return { ...value, cluster: clusterOf.get(value.name) ?? '', successors: successors[value.name] ?? [] };
  });
}
