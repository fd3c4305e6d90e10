namespace InferCheck.Tests.Browser;

/// <summary>Where a Chromium or Chrome usually is, as far as it is there.</summary>
internal static class InstalledBrowsers
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static readonly string[] MacPlaces =
    [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ];

    private static readonly Environment.SpecialFolder[] WindowsFolders =
    [
        Environment.SpecialFolder.ProgramFiles,
        Environment.SpecialFolder.ProgramFilesX86,
        Environment.SpecialFolder.LocalApplicationData,
    ];

    private static readonly string[] WindowsPlaces = ["Chromium/Application/chrome.exe", "Google/Chrome/Application/chrome.exe"];

    public static IEnumerable<string> All() => OnPath().Concat(MacPlaces).Concat(OnWindows()).Where(File.Exists);

    private static IEnumerable<string> OnPath() =>
        from name in Names
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        select Path.Combine(folder, name);

    private static IEnumerable<string> OnWindows() =>
        from folder in WindowsFolders.Select(Environment.GetFolderPath).Where(folder => folder.Length > 0)
        from place in WindowsPlaces
        select Path.Combine(folder, place);
}
