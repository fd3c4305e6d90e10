using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace InferCheck.Tests.Browser;

/// <summary>One browser for all tests: an installed one, else the one of Playwright, else one installed for them.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private const string Missing = "no browser could be started: install Chromium or Google Chrome (Debian, Ubuntu: apt-get install chromium) and run the " +
        "tests again";

    private readonly ConcurrentDictionary<Screen, Task<IBrowserContext>> contexts = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    private IBrowser Browser => browser ?? throw new InvalidOperationException(Missing);

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await BrowserLauncher.FindAsync(playwright) ?? await InstallAsync(playwright);
    }

    public async ValueTask DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
    }

    internal async Task<Visit> OpenAsync(Uri site, Screen screen)
    {
        var context = await Browser.NewContextAsync(screen.ToOptions(site));
        return new Visit(context, await context.NewPageAsync(), site);
    }

    /// <summary>
    /// A page beside others of the same screen, for tests to which a fresh profile makes no difference: starting one costs more than the look.
    /// </summary>
    internal async Task<IPage> PageAsync(Screen screen) =>
        await (await contexts.GetOrAdd(screen, _ => Browser.NewContextAsync(screen.ToOptions(null)))).NewPageAsync();

    /// <summary>Another run on this machine may have installed one while this run waited for its turn.</summary>
    private static async Task<IBrowser?> InstallAsync(IPlaywright playwright)
    {
        using var turn = await InstallTurn.TakeAsync();
        if (await BrowserLauncher.FindAsync(playwright) is { } found)
        {
            return found;
        }

        foreach (var install in BrowserInstaller.Ways)
        {
            install();
            if (await BrowserLauncher.FindAsync(playwright) is { } installed)
            {
                return installed;
            }
        }

        return null;
    }
}
