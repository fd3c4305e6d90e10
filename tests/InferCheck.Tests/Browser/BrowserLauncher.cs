using Microsoft.Playwright;

namespace InferCheck.Tests.Browser;

/// <summary>Starts the first browser that can be started.</summary>
internal static class BrowserLauncher
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

    public static async Task<IBrowser?> FindAsync(IPlaywright playwright)
    {
        foreach (var path in InstalledBrowsers.All())
        {
            if (await StartAsync(playwright, path) is { } installed)
            {
                return installed;
            }
        }

        return await StartAsync(playwright, path: null);
    }

    /// <summary>Without a path it is the one that Playwright has downloaded.</summary>
    private static async Task<IBrowser?> StartAsync(IPlaywright playwright, string? path)
    {
        try
        {
            return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Arguments, Headless = true });
        }
        catch (PlaywrightException)
        {
            // It is missing, or a stub of a package that cannot run here: the next may do.
            return null;
        }
    }
}
