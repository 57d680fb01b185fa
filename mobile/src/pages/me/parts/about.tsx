import { useCity } from '../../../platform/city';
import { Card, Paragraph, Section } from '../../../ui';

/** What here is real, what is made up, what is kept. */
export function About() {
  const city = useCity();
  return (
    <Section title="关于">
      <Card>
        {city?.demo ? (
          <>
            <Paragraph>
              {`这是${city.name}的演示。单位名称和未标“演示”的政策来自公开信息；人员、头像、电话、示例区和标有“演示”的政策都是虚构的。`}
            </Paragraph>
            <Paragraph>演示城市不含对真实单位的评分、投诉和评价。</Paragraph>
          </>
        ) : null}
        <Paragraph>
          您的三项回答只存在这台设备上，查询时才发送，且不附带姓名。登记的意向会存到服务器，可随时撤回。
        </Paragraph>
        <Paragraph quiet>{`版本 ${APP_VERSION}`}</Paragraph>
      </Card>
    </Section>
  );
}
