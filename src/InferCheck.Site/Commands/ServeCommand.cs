using System.CommandLine;
using InferCheck.Diagnostics;
using InferCheck.Site.Live;
using InferCheck.Store;

namespace InferCheck.Site.Commands;

/// <summary>Serves the site until it is told to stop. Errors in the content stop the start; warnings do not.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var content = ContentOption.Create();
        var data = new Option<string?>("--data") { HelpName = "DIR" };
        var watch = new Option<bool>("--watch");
        var parsed = new Command("serve") { content, data, watch };
        parsed.TreatUnmatchedTokensAsErrors = false;
        var result = parsed.Parse(args);
        if (ContentOption.Find(result.GetValue(content)) is not { } folder)
        {
            return ExitCodes.Failed;
        }

        var bakery = new ContentBakery(folder, result.GetValue(data) ?? DefaultData());
        if (Prepare(bakery, out var served) is var code and not ExitCodes.Clean)
        {
            return code;
        }

        var root = Path.GetDirectoryName(Path.GetFullPath(folder))!;
        string[] watching = result.GetValue(watch) ? ["--Site:Watch", "true"] : [];
        await using var app = SiteHost.Build(new ContentSource(served!, bakery), root, [.. result.UnmatchedTokens, .. watching]);
        return await RunAsync(app);
    }

    private static int Prepare(ContentBakery bakery, out ServedContent? served)
    {
        served = null;
        try
        {
            var result = bakery.Prepare();
            served = result.Content;
            return served is null ? Say(result.Errors) : ExitCodes.Clean;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException || StoreFaults.IsFull(fault) || StoreFaults.IsOfFile(fault))
        {
            // Expected: a full disk, or a folder that cannot be written.
            Console.Error.WriteLine($"the content could not be baked into {bakery.Data}: {fault.Message}");
            Console.Error.WriteLine("make room there, or name another folder with --data DIR");
            return ExitCodes.Failed;
        }
    }

    private static int Say(IReadOnlyList<Diagnostic> errors)
    {
        new TextRenderer(colour: false).Render(errors, Console.Error);
        Console.Error.WriteLine($"the content has {errors.Count} errors; the site was not started");
        return ExitCodes.Findings;
    }

    private static async Task<int> RunAsync(WebApplication app)
    {
        try
        {
            await app.RunAsync();
            return ExitCodes.Clean;
        }
        catch (IOException fault) when (fault.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            // Expected: a second start on the same port.
            await Console.Error.WriteLineAsync($"{fault.Message} Name another address with --urls.");
            return ExitCodes.Failed;
        }
    }

    private static string DefaultData()
    {
        var own = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return Path.Combine(own.Length > 0 ? own : Path.GetTempPath(), "infercheck");
    }
}
