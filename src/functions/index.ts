import { ABCCOST } from "./costs/abcCost";
import { ABCRATE } from "./costs/abcRate";
import { ABCUNUSED } from "./costs/abcUnused";
import { ACTIVATIONCOST } from "./costs/activationCost";
import { ALLOCATE } from "./costs/allocate";
import { ATTRIBUTE } from "./costs/attribute";
import { CAC } from "./costs/cac";
import { CACCHANGE } from "./costs/cacChange";
import { CHURNCOST } from "./costs/churnCost";
import { CHURNCOST_PARTS } from "./costs/churnCostParts";
import { COSTRATIO } from "./costs/costRatio";
import { COSTSAVING } from "./costs/costSaving";
import { COSTTOSERVE } from "./costs/costToServe";
import { LIFECYCLECOST } from "./costs/lifecycleCost";
import { RETENTIONCOST } from "./costs/retentionCost";
import { TARGETCOST } from "./costs/targetCost";
import { VARIANCE } from "./costs/variance";
import { ABCCLASS } from "./customers/abcClass";
import { ALERTPRIORITY } from "./customers/alertPriority";
import { CHURNEVAL } from "./customers/churnEval";
import { COHORT } from "./customers/cohort";
import { HEALTHSCORE } from "./customers/healthScore";
import { KMEANS } from "./customers/kmeans";
import { KMEANS_PROFILE } from "./customers/kmeansProfile";
import { RFM } from "./customers/rfm";
import { RFMSUMMARY } from "./customers/rfmSummary";
import { STAGE } from "./customers/stage";
import { TRANSITIONS } from "./customers/transitions";
import { VALUETIER } from "./customers/valueTier";
import { WEIGHTEDSCORE } from "./customers/weightedScore";
import { WHALE } from "./customers/whale";
import type { ExcelFunction } from "./define";
import { KPI } from "./meta/kpi";
import { defineText } from "./meta/defineText";
import { selfTestFunction } from "./meta/selfTestFunction";
import { BTYD_CLV } from "./models/btydClv";
import { BTYD_DERT } from "./models/btydDert";
import { BTYD_EXPECTED } from "./models/btydExpected";
import { BTYD_EXPECTEDNEW } from "./models/btydExpectedNew";
import { BTYD_FIT } from "./models/btydFit";
import { BTYD_PALIVE } from "./models/btydPalive";
import { BTYD_PMF } from "./models/btydPmf";
import { CHURNMODEL_FIT } from "./models/churnModelFit";
import { CHURNMODEL_SCORE } from "./models/churnModelScore";
import { CHURNMODEL_WHY } from "./models/churnModelWhy";
import { COX_FIT } from "./models/coxFit";
import { SBG_CLV } from "./models/sbgClv";
import { SBG_FIT } from "./models/sbgFit";
import { SBG_SURVIVAL } from "./models/sbgSurvival";
import { SIMULATE_CLV } from "./models/simulateClv";
import { SPEND_EXPECTED } from "./models/spendExpected";
import { SPEND_FIT } from "./models/spendFit";
import { SURVIVAL_KM } from "./models/survivalKm";
import { SURVIVAL_LOGRANK } from "./models/survivalLogRank";
import { CHURNRATE } from "./rates/churnRate";
import { CONVERSION } from "./rates/conversion";
import { CRN } from "./rates/crn";
import { CSAT } from "./rates/csat";
import { GRR } from "./rates/grr";
import { LIKERTMEAN } from "./rates/likertMean";
import { MARKETSHARE } from "./rates/marketShare";
import { NPS } from "./rates/nps";
import { NRR } from "./rates/nrr";
import { QUICKRATIO } from "./rates/quickRatio";
import { RATECHANGE } from "./rates/rateChange";
import { REFERRALRATE } from "./rates/referralRate";
import { REPEATRATE } from "./rates/repeatRate";
import { RETENTIONRATE } from "./rates/retentionRate";
import { BDOPTIMUM } from "./value/bdOptimum";
import { BREAKEVENRETENTION } from "./value/breakEvenRetention";
import { CLV } from "./value/clv";
import { CLVDISCOUNTED } from "./value/clvDiscounted";
import { CLVPERPETUAL } from "./value/clvPerpetual";
import { CUSTOMEREQUITY } from "./value/customerEquity";
import { DROI } from "./value/droi";
import { LIFETIME } from "./value/lifetime";
import { LTVCAC } from "./value/ltvCac";
import { MAXCAC } from "./value/maxCac";
import { PAYBACK } from "./value/payback";
import { PERIODRATE } from "./value/periodRate";
import { PROFIT } from "./value/profit";
import { REFERRALVALUE } from "./value/referralValue";
import { ROAS } from "./value/roas";
import { ROI } from "./value/roi";
import { UPGRADEROI } from "./value/upgradeRoi";

const costs = [
  CAC,
  CACCHANGE,
  ACTIVATIONCOST,
  COSTTOSERVE,
  RETENTIONCOST,
  CHURNCOST,
  CHURNCOST_PARTS,
  LIFECYCLECOST,
  COSTRATIO,
  COSTSAVING,
  ALLOCATE,
  ABCRATE,
  ABCCOST,
  ABCUNUSED,
  TARGETCOST,
  VARIANCE,
  ATTRIBUTE,
];

const value = [
  CLV,
  CLVDISCOUNTED,
  CLVPERPETUAL,
  PROFIT,
  LTVCAC,
  MAXCAC,
  PAYBACK,
  BREAKEVENRETENTION,
  LIFETIME,
  PERIODRATE,
  BDOPTIMUM,
  CUSTOMEREQUITY,
  REFERRALVALUE,
  UPGRADEROI,
  ROI,
  DROI,
  ROAS,
];

const rates = [
  CHURNRATE,
  RETENTIONRATE,
  GRR,
  NRR,
  QUICKRATIO,
  REPEATRATE,
  REFERRALRATE,
  MARKETSHARE,
  CRN,
  CONVERSION,
  NPS,
  CSAT,
  LIKERTMEAN,
  RATECHANGE,
];

const customers = [
  RFMSUMMARY,
  RFM,
  COHORT,
  STAGE,
  TRANSITIONS,
  VALUETIER,
  ABCCLASS,
  WHALE,
  KMEANS,
  KMEANS_PROFILE,
  HEALTHSCORE,
  WEIGHTEDSCORE,
  ALERTPRIORITY,
  CHURNEVAL,
];

const models = [
  BTYD_FIT,
  BTYD_PALIVE,
  BTYD_EXPECTED,
  BTYD_EXPECTEDNEW,
  BTYD_PMF,
  BTYD_DERT,
  BTYD_CLV,
  SPEND_FIT,
  SPEND_EXPECTED,
  SBG_FIT,
  SBG_SURVIVAL,
  SBG_CLV,
  SURVIVAL_KM,
  SURVIVAL_LOGRANK,
  COX_FIT,
  CHURNMODEL_FIT,
  CHURNMODEL_SCORE,
  CHURNMODEL_WHY,
  SIMULATE_CLV,
];

const computing = [...costs, ...value, ...rates, ...customers, ...models, KPI];

/** Every custom function of the add-in, in the order of the manual. Add one line per function. */
export const functions: readonly ExcelFunction[] = [
  ...computing,
  selfTestFunction(computing),
  defineText(() => functions),
];
