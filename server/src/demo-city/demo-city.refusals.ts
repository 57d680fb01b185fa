import { type Refusal, refuse } from '@yingshang/shared/kernel';

export function badFile(file: string, field: string, message: string) {
  return refuse({
    code: 'demo-city.bad-file',
    message: `${file}：${message}`,
    advice: '按 server/cities/README.md 改正这个文件，再运行一次',
    field,
  });
}

export const noExampleDistrict: Refusal = {
  code: 'demo-city.no-example-district',
  message: 'regions.json 里没有虚构的区（demo 为 true、kind 为 district），演示单位没有地方可放',
  advice: '在 regions.json 里加一个虚构的区和它的街道',
  field: 'regions.json',
};

export const noTemplate: Refusal = {
  code: 'demo-city.no-template',
  message: 'units.jsonl 里没有可以参照的区级部门、街道办事处或便民服务中心',
  advice: '先补全真实单位，再生成虚构区的单位',
  field: 'units.jsonl',
};

export function noResponsibleUnit(policyId: string, department: string): Refusal {
  return {
    code: 'demo-city.no-responsible-unit',
    message: `政策 ${policyId} 的责任部门“${department}”找不到对应的单位`,
    advice: '改正政策的 responsibleDepartment，或在 responsible-units.ts 里加一行对应关系',
    field: `policies.json ${policyId}.responsibleDepartment`,
  };
}
