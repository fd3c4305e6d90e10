using System.CommandLine;
using InferCheck.Checks;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Store;

namespace InferCheck.Site.Commands;

/// <summary>Serves the site until it is told to stop. Errors in the content stop the start; warnings do not.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var content = ContentOption.Create();
        var data = new Option<string?>("--data") { HelpName = "DIR" };
        var parsed = new Command("serve") { content, data };
        parsed.TreatUnmatchedTokensAsErrors = false;
        var result = parsed.Parse(args);
        if (ContentOption.Find(result.GetValue(content)) is not { } folder)
        {
            return ExitCodes.Failed;
        }

        if (Bake(folder, result.GetValue(data) ?? DefaultData()) is not { } file)
        {
            return ExitCodes.Findings;
        }

        var store = ContentStore.Open(file);
        var root = ContentLocation.Root(folder);
        await using var app = SiteHost.Build(store, root, [.. result.UnmatchedTokens]);
        app.Logger.LogInformation("Serving content {ContentVersion}, {Providers} providers", store.ContentVersion, store.Totals.Providers);
        await app.RunAsync();
        return ExitCodes.Clean;
    }

    /// <summary>The baked file, or nothing after the errors have been printed.</summary>
    internal static string? Bake(string folder, string data)
    {
        var version = ContentVersion.Of(folder);
        var path = Baker.PathOf(data, version);
        if (File.Exists(path))
        {
            return path;
        }

        var read = ContentReader.Read(folder);
        var (verified, faults) = VerifyFiles.ReadAll(folder);
        var errors = Diagnostic.Sort(read.Diagnostics.Concat(faults).Concat(Checker.Check(read.Catalog, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date))))
            .Where(finding => finding.Severity == Severity.Error).ToList();
        if (errors.Count == 0)
        {
            return Baker.Bake(read.Catalog, version, data, LifeLines.Of(verified.Lock));
        }

        new TextRenderer(colour: false).Render(errors, Console.Error);
        Console.Error.WriteLine($"the content has {errors.Count} errors; the site was not started");
        return null;
    }

    internal static string DefaultData()
    {
        var own = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return Path.Combine(own.Length > 0 ? own : Path.GetTempPath(), "infercheck");
    }
}
