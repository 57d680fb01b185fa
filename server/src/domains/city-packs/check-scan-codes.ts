import { type PackCheck, rowsUnderCheck } from './pack-check';
import { packFiles } from './pack-files';

export async function checkScanCodes(check: PackCheck): Promise<void> {
  const { units, policies } = check.keys;
  for await (const { value, wrong } of rowsUnderCheck(check, packFiles.scanCodes)) {
    const { kind, unitId, policyId } = value;
    if (unitId !== null && !units.has(unitId)) wrong('unitId', `没有编号为 ${unitId} 的单位`);
    if (policyId !== null && !policies.has(policyId)) wrong('policyId', `没有编号为 ${policyId} 的政策`);
    if ((kind === 'unit' || kind === 'counter') && unitId === null)
      wrong('unitId', `${kind} 二维码要指明单位`);
    if (kind === 'policy' && policyId === null) wrong('policyId', 'policy 二维码要指明政策');
  }
}
