import type { Condition } from './ast';

/**
 * The condition that holds exactly when this one does not (and is unknown when it is), where the language has one;
 * null for the others.
 * @example oppositeCondition({ field: 'employees', op: 'lt', value: 10 }) // employees gte 10
 */
export function oppositeCondition(condition: Condition): Condition | null {
  const { field } = condition;
  switch (condition.op) {
    case 'eq':
      return { field, op: 'ne', value: condition.value };
    case 'ne':
      return { field, op: 'eq', value: condition.value };
    case 'in':
      return { field, op: 'notIn', value: condition.value };
    case 'notIn':
      return { field, op: 'in', value: condition.value };
    case 'lt':
      return { field, op: 'gte', value: condition.value };
    case 'gte':
      return { field, op: 'lt', value: condition.value };
    case 'lte':
      return { field, op: 'gt', value: condition.value };
    case 'gt':
      return { field, op: 'lte', value: condition.value };
    case 'exists':
      return { field, op: 'exists', value: !condition.value };
    case 'ageMonthsGte':
      return { field, op: 'ageMonthsLte', value: condition.value - 1 };
    case 'ageMonthsLte':
      return { field, op: 'ageMonthsGte', value: condition.value + 1 };
    default:
      return null;
  }
}
