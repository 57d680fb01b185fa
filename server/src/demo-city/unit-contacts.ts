import { unitPhone } from './fictitious-phones';
import type { PackUnit } from './pack-rows';

const OFFICE_HOURS = '工作日 9:00–17:00';
const COUNTER_HOURS = '工作日 8:30–16:30';

/**
 * Gives every unit invented hours and a number that reaches no one, marked as made up.
 * Addresses stay unknown (null) for real units: a made-up street beside a real name would mislead.
 */
export function withFictitiousContacts(units: readonly PackUnit[]): PackUnit[] {
  return units.map((unit, position) => ({
    ...unit,
    address: unit.demo ? `示例路${position + 1}号（虚构）` : null,
    hours: unit.department === 'svc' || unit.department === 'service' ? COUNTER_HOURS : OFFICE_HOURS,
    phone: unitPhone(position),
    contactSynthetic: true,
  }));
}
