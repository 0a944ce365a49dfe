import type { PaneConnection } from "./paneConnection";

/**
 * Runs in the pane's frame before office.js: gives Microsoft's client what it finds in Excel for Windows, so that
 * its own `Office.onReady` completes, and the workbook of the page as its native host.
 */
const connection = (window.parent as Window & { readonly clcPane: PaneConnection }).clcPane;

/** Colours as the host reports them, whole numbers 0xRRGGBB. */
const themes = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x292929,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x3d3d3d,
    controlForegroundColor: 0xffffff,
  },
};

/** Excel for Windows, as far as the client asks. */
const context = {
  GetAppType: () => 1,
  GetSolutionRef: () => "clc-playground",
  GetAppVersionMajor: () => "16",
  GetAppVersionMinor: () => "0",
  GetAppUILocale: () => connection.officeLocale,
  GetAppDataLocale: () => connection.officeLocale,
  GetDocUrl: () => "Book1.xlsx",
  GetAppCapabilities: () => 1,
  GetActivationMode: () => 0,
  GetControlIntegrationLevel: () => 2,
  GetSolutionToken: () => "",
  GetCorrelationId: () => "",
  GetInstanceId: () => "",
  GetTouchEnabled: () => false,
  GetCommerceAllowed: () => false,
  GetSupportedMatrix: () => JSON.stringify(connection.requirements),
  GetHostCustomMessage: () => undefined,
  GetHostFullVersion: () => "16.0.17000.10000",
  GetDialogRequirementMatrix: () => "{}",
  GetFeaturesForSolution: () => "{}",
  GetInitialDisplayMode: () => 2,
  GetOfficeThemeInfo: () => JSON.stringify(connection.dark ? themes.dark : themes.light),
  GetSettings: () => ({ Read: noSettings, Write: noSettings }),
};

/** The add-in keeps its settings in the workbook through ExcelApi, not here. */
function noSettings(): void {
  return;
}

type Done = (status: number, response?: unknown) => void;

const external = {
  GetContext: () => context,
  GetLoggingAllowed: () => false,
  GetHostInfo: () => `Excel$Win32$16.01$${connection.officeLocale}$$$$0`,
  Execute: (_id: number, _parameters: unknown, done: Done) => void setTimeout(() => done(0, [0, [[], []]]), 0),
  RegisterEvent: (_id: number, _target: string, _handler: unknown, done: Done) => void setTimeout(() => done(0), 0),
  UnregisterEvent: (_id: number, _target: string, done: Done) => void setTimeout(() => done(0), 0),
};

Object.defineProperty(window, "external", { value: external });
Object.defineProperty(window, "_richApiNativeBridge", { value: connection.connect(window) });
