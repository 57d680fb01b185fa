export {
  type Holder,
  type PersonalRecords,
  PersonalRegister,
  type Reader,
  type RecordEntry,
} from './personal-records';
export { timeInShanghai } from './time-in-shanghai';
