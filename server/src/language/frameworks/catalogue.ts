import { createCivilService } from './civilService/civilService';
import type { CompactCivilService, CompactDigitalAndData, CompactSfia } from './compact';
import { createDigitalAndData } from './digitalAndData/digitalAndData';
import { once } from './once';
import { createSfia } from './sfia/sfia';
import type { Frameworks, LoadCatalogue } from './types';

/**
 * The bundled frameworks. `load` is asked for each catalogue when something first needs it, and only once; what it
 * throws (a file that is missing, say) reaches whoever asked, and the next one to ask tries again.
 */
export function createFrameworks(load: LoadCatalogue): Frameworks {
  const sfia = once(() => createSfia(load('sfia') as CompactSfia));
  const digitalAndData = once(() => createDigitalAndData(load('digital-and-data') as CompactDigitalAndData));
  const civilService = once(() => createCivilService(load('civil-service') as CompactCivilService));
  return {
    get sfia() {
      return sfia();
    },
    get digitalAndData() {
      return digitalAndData();
    },
    get civilService() {
      return civilService();
    },
  };
}
