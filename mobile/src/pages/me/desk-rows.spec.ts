import type { StaffRole } from '@yingshang/shared/access';
import { deskRows } from './desk-rows';

const unit = { id: 'u', name: '示例局' };
const rowsOf = (...roles: StaffRole[]) =>
  deskRows({
    id: 'p',
    kind: 'staff',
    displayName: '王示甲子',
    demo: true,
    unit,
    roles: roles.map((role) => ({ role, unit })),
  }).map(({ row }) => row);

describe('我的单位', () => {
  it.each<[StaffRole[], string[]]>([
    [['officer'], ['desk', 'unitRatings']],
    [
      ['lead'],
      [
        'desk',
        'unitComplaints',
        'unitRatings',
        'unitScore',
        'unitFollowUps',
        'unitRules',
        'campaigns',
        'counters',
      ],
    ],
    [['publisher'], ['unitRules', 'campaigns', 'secondFactor']],
    [
      ['supervisor'],
      [
        'supervisedComplaints',
        'unitRatings',
        'scoreWatch',
        'scoreReviews',
        'supervisedFollowUps',
        'reviewDesk',
        'statementDesk',
        'yearDesk',
        'unsealings',
        'campaigns',
        'secondFactor',
      ],
    ],
    [['reviewer'], ['statementDesk', 'unitRules', 'applicationDesk', 'secondFactor']],
    [['lottery-operator'], ['planDesk', 'draws', 'secondFactor']],
    [['administrator'], ['staff', 'secondFactor']],
    [['auditor'], ['unsealings', 'audit', 'secondFactor']],
    [
      ['handler', 'administrator'],
      [
        'desk',
        'unitComplaints',
        'unitRatings',
        'unitScore',
        'unitFollowUps',
        'campaigns',
        'staff',
        'secondFactor',
      ],
    ],
    [['notary'], ['draws', 'secondFactor']],
  ])('of %p leads to %p', (roles, rows) => expect(rowsOf(...roles)).toEqual(rows));
});
