/** How the list is ordered and what is kept for it, in plain words; see docs/domains/needs.md. */
export function orderWords({ signedIn, demo }: { signedIn: boolean; demo: boolean }): readonly string[] {
  return [
    '排在前面的是：快截止的、金额大的、同类企业近来看得多的，以及您自己常看的类别。最后三天的总在最前。',
    '同类企业指同行业、同规模、同区县的企业。只按天记每类政策看了多少次，不记是谁看的，120天后删除；至少有10家看过，才会写出来。',
    signedIn
      ? '您为这家企业看过哪些类别，只用来给您自己排序，登记了同一家企业的其他人看不到；移除这家企业时一并删除。'
      : '没有选企业时，为此只发送行业门类、规模和所在区县，不记这台设备看过什么；为了不重复计数，留一个当天有效、认不出设备的记号。',
    ...(demo ? ['标有“演示数据”的说法来自虚构的查看记录，不代表真实企业。'] : []),
  ];
}
