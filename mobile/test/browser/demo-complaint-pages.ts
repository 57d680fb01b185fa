import { routeUrl as url } from '../../src/platform/routes';
import type { DemoPage } from './demo-page';
import type { DemoPeople } from './demo-people';

/** A complaint before the eyes of everybody who has to do with it, and of the public. */
export const complaintPages = ({ complaints }: DemoPeople): readonly DemoPage[] => [
  {
    name: 'statement-document',
    title: '核对附件',
    address: url('statementDocument', { id: complaints.documentId }),
    shows: '示例园区房租补贴协议.pdf',
    as: 'checker',
  },
  {
    name: 'complaints',
    title: '我要投诉',
    address: url('complaints', undefined),
    shows: '登录后看我的投诉',
  },
  {
    name: 'complaints-mine',
    title: '我要投诉（有自己的投诉）',
    address: url('complaints', undefined),
    shows: '等您确认',
    as: 'complainant',
  },
  {
    name: 'file-complaint',
    title: '写投诉',
    address: url('fileComplaint', { unit: 'demo-210199-biz' }),
    shows: '单位会看到什么',
    primary: '提交投诉',
    as: 'complainant',
  },
  {
    name: 'file-complaint-guest',
    title: '写投诉（没有登录）',
    address: url('fileComplaint', {}),
    shows: '投诉要实名',
    primary: '提交投诉',
  },
  {
    name: 'my-complaint',
    title: '我的投诉一件（刚提交）',
    address: url('myComplaint', { ticket: complaints.filed }),
    shows: '已提交，正在审核',
    as: 'complainant',
  },
  {
    name: 'my-complaint-answered',
    title: '我的投诉一件（已答复）',
    address: url('myComplaint', { ticket: complaints.answered }),
    shows: '您满意吗？',
    primary: '提交',
    as: 'complainant',
  },
  {
    name: 'overdue-complaints',
    title: '逾期公示',
    address: url('overdueComplaints', undefined),
    shows: '已逾期',
  },
  {
    name: 'published-complaints',
    title: '公开的投诉',
    address: url('publishedComplaints', {}),
    shows: '投诉人确认满意',
  },
  {
    name: 'published-complaint',
    title: '公开的投诉一件',
    address: url('publishedComplaint', { id: complaints.publishedId }),
    shows: '办理经过',
  },
  {
    name: 'complaint-figures',
    title: '投诉统计',
    address: url('complaintFigures', undefined),
    shows: '各单位首次答复按期',
  },
  {
    name: 'unit-complaints',
    title: '投诉办理',
    address: url('unitComplaints', {}),
    // Of a row: the list comes after the choices above it.
    shows: 'TS-',
    as: 'lead',
  },
  {
    name: 'unit-complaint',
    title: '投诉办理一件',
    address: url('unitComplaint', { id: complaints.unitCase }),
    shows: '办理经过',
    primary: '受理',
    as: 'lead',
  },
  {
    name: 'answer-templates',
    title: '答复模板',
    address: url('answerTemplates', {}),
    shows: '答复模板',
    primary: '新增模板',
    as: 'lead',
  },
  {
    name: 'supervised-complaints',
    title: '投诉督办',
    address: url('supervisedComplaints', {}),
    shows: 'TS-',
    as: 'supervisor',
  },
  {
    name: 'supervised-complaint',
    title: '投诉督办一件',
    address: url('supervisedComplaint', { id: complaints.supervisedCase }),
    shows: '办理经过',
    as: 'supervisor',
  },
  {
    name: 'publish-complaint',
    title: '公开这件投诉',
    address: url('publishComplaint', { id: complaints.publishable }),
    shows: '公开这件投诉',
    as: 'supervisor',
  },
];
