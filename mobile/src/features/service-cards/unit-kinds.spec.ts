import { unitsByKind } from './unit-kinds';

const unit = (name: string) => ({ id: name, name });

describe('units by kind', () => {
  it('stand under what they are, departments first, and none is lost', () => {
    const names = ['市总工会', '市财政局', '市政务服务中心', '水务集团有限公司', '市民政局', '12345便民热线'];
    expect(
      unitsByKind(names.map(unit)).map(({ title, units }) => [title, units.map(({ name }) => name)]),
    ).toEqual([
      ['政府部门', ['市财政局', '市民政局']],
      ['服务中心和热线', ['市政务服务中心', '12345便民热线']],
      ['水电气和地铁', ['水务集团有限公司']],
      ['群团组织', ['市总工会']],
    ]);
  });

  it('names no kind that has no unit', () => expect(unitsByKind([])).toEqual([]));
});
