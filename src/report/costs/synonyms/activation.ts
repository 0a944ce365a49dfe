import { words, type Synonyms } from "./words";

const activation: Synonyms = {
  plain: words(
    "activation, onboarding, on boarding, trial, trials, free trial, welcome pack, welcome kit, demo, implementation",
    "set up, setup, installation, user training, customer training",
    "激活, 启用, 试用, 体验装, 新客礼, 新手, 开户, 安装, 实施, 客户培训",
    "啟用, 試用, 體驗, 新客禮, 開通, 開戶, 安裝, 導入, 客戶培訓, 客戶教育訓練",
  ),
  general: words("welcome, 开通, 導覽"),
};

export const activationWords = { activation };
