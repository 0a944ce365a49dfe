import { words } from "./definition";

/** Why customers left. */
export const reasonTitles = [
  words(`churn reason|cancel reason|cancellation reason|canceled reason|cancelled reason|reason for leaving|reason for churn
    |leaving reason|termination reason|exit reason|流失原因|取消原因|退订原因|终止原因|离网原因|解约原因|解約原因|終止原因|退租原因|退訂原因`),
];
