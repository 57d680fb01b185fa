import { readRule, ruleWords } from '@yingshang/shared/eligibility';
import { Button, Card, ErrorText, Paragraph } from '../../../ui';
import type { RuleBuilder } from '../use-rule-builder';

/** Which policy this is, and what somebody must know before they go on: broken, overtaken, or taken up again. */
export function RuleNotices({ builder }: { builder: RuleBuilder }) {
  const { behind, changed, detail } = builder;
  return (
    <>
      <Card title={detail.title}>
        <Paragraph quiet>
          {detail.saved === null
            ? '现在的条件来自数据包。'
            : `现在的条件是第${detail.saved.version}版，由${detail.saved.byName}保存。`}
        </Paragraph>
        {detail.state === 'broken' ? <Broken builder={builder} /> : null}
      </Card>
      {behind ? <Overtaken builder={builder} /> : null}
      {changed && !behind ? <TakenUp builder={builder} /> : null}
      {detail.packChangedSince ? <PackChanged builder={builder} /> : null}
    </>
  );
}

function Broken({ builder: { detail } }: { builder: RuleBuilder }) {
  const remark = detail.remarks[0];
  return (
    <ErrorText
      text={`存着的条件有误，没有企业能被判断，也没有企业被判为不符合。${remark ? `问题：${remark.message}。` : ''}请在下面改好后保存。`}
    />
  );
}

function wordsOf(rule: unknown, { names, today }: RuleBuilder): string {
  const read = readRule(rule);
  return read.ok ? ruleWords(read.value, names, today) : '（认不出的条件）';
}

/** Somebody else saved meanwhile: both stand here, and nothing is decided for anybody. */
function Overtaken({ builder }: { builder: RuleBuilder }) {
  const { catchUp, detail, giveUp } = builder;
  const by = detail.saved ? `${detail.saved.byName}保存了第${detail.saved.version}版` : '数据包换了条件';
  return (
    <Card title="您改的时候，条件被别人改过">
      <Paragraph>{`${by}：${wordsOf(detail.rule, builder)}。`}</Paragraph>
      <Paragraph quiet>您的改动还在下面，没有丢。</Paragraph>
      <Button kind="secondary" onPress={catchUp}>
        保留我的改动，继续改
      </Button>
      <Button kind="text" onPress={giveUp}>
        放弃我的，用最新的
      </Button>
    </Card>
  );
}

function TakenUp({ builder: { giveUp } }: { builder: RuleBuilder }) {
  return (
    <Card title="有未保存的改动">
      <Paragraph quiet>改动只存在这台设备上，关掉页面也不会丢。</Paragraph>
      <Button kind="text" onPress={giveUp}>
        放弃改动，回到现在的条件
      </Button>
    </Card>
  );
}

function PackChanged({ builder }: { builder: RuleBuilder }) {
  const { detail, takeUp } = builder;
  return (
    <Card title="数据包里的条件后来也改了">
      <Paragraph>{`数据包里现在是：${wordsOf(detail.packRule, builder)}。`}</Paragraph>
      <Paragraph quiet>生效的仍是保存过的条件，请看看两边还一不一致。</Paragraph>
      <Button kind="secondary" onPress={() => takeUp(detail.packRule)}>
        用数据包的条件来改
      </Button>
    </Card>
  );
}
