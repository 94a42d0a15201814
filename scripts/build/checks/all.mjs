import { checkCivilService } from './civil-service.mjs';
import { checkDigitalAndData } from './digital-and-data.mjs';
import { checkLanguage } from './language.mjs';
import { checkSfia } from './sfia.mjs';
import { checkWithdrawnLinks } from './withdrawn-links.mjs';

/** All faults of a catalogue as `readCatalogue` hands it over; empty when it is sound. */
export function checkCatalogue({ sfia, digitalAndData, civilService, language }) {
  const grades = civilService.recruitment.grades.list.map(({ code }) => code);
  return [
    ...checkSfia(sfia),
    ...checkDigitalAndData(digitalAndData, grades),
    ...checkCivilService(civilService),
    ...checkLanguage(language),
    ...checkWithdrawnLinks(civilService.withdrawnLinks, digitalAndData.framework),
  ];
}
