export { ClusterReading } from './cluster-reading.service';
export { FairnessModule } from './fairness.module';
export { Fairness, type WeighedRating } from './fairness.service';
export { Findings, type OpenFinding } from './findings.service';
export { Looks } from './looks.service';
export { type StandingDecision, Standings } from './standings.service';
