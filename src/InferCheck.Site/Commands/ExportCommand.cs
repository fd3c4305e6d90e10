using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using InferCheck.Site.Export;
using InferCheck.Site.Live;
using InferCheck.Site.Live.Editions;
using Microsoft.Extensions.Logging.Abstractions;

namespace InferCheck.Site.Commands;

/// <summary>`export --out DIR`: the whole site as files, for any file server.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var outOption = new Option<string>("--out") { Description = "The folder to write", HelpName = "DIR", Required = true };
        var baseUrl = new Option<string?>("--base-url")
        {
            Description = "The public address, such as https://infercheck.example or https://example.org/folder",
            HelpName = "URL"
        };
        var asOf = new Option<string?>("--as-of")
        {
            Description = "The day the pages are made for (default: the newest reading, so that the same content is " +
            "always the same tree)",
            HelpName = "yyyy-mm-dd"
        };
        var content = ContentOption.Create();
        var data = new Option<string?>("--data") { Description = "Where the baked file is kept", HelpName = "DIR" };
        var editions = new Option<string?>("--editions")
        {
            Description = "Write the days kept in this folder as well, each under /on/ and its day (`infercheck editions` fills it)",
            HelpName = "DIR",
        };
        var command = new Command("export", "Write the site as files. Exit code 0: written; 1: errors in the content; 2: could not be done.") { outOption,
            baseUrl, asOf, editions, content, data };
        command.SetAction(parsed =>
            RunAsync(parsed.GetValue(outOption)!, parsed.GetValue(baseUrl), parsed.GetValue(asOf), parsed.GetValue(editions), parsed.GetValue(content),
                parsed.GetValue(data)));
        return command;
    }

    private static async Task<int> RunAsync(string folder, string? baseUrl, string? asOf, string? editions, string? content, string? data)
    {
        if (ContentOption.Find(content) is not { } source || PreparedContent.Data(data) is not { } own || Refused(folder, baseUrl, asOf))
        {
            return ExitCodes.Failed;
        }

        var bakery = new ContentBakery(source, own);
        if (PreparedContent.Of(bakery, "nothing was written", out var prepared) is var code and not ExitCodes.Clean)
        {
            return code;
        }

        if (await ShelfAsync(editions, own, source) is not { } shelf)
        {
            return ExitCodes.Failed;
        }

        var watch = Stopwatch.StartNew();
        var site = new Uri(baseUrl?.TrimEnd('/') ?? ExportJob.DefaultBaseUrl);
        var store = prepared!.Store;
        var job = new ExportJob(store, ContentLocation.Root(source), site, Day(asOf ?? store.Totals.NewestReading) ?? DateOnly.FromDateTime(DateTime.UtcNow))
        {
            Editions = shelf,
        };
        var result = await job.RunAsync(folder, new ExportProgress(Console.Error, !Console.IsErrorRedirected));
        if (result.Failures.Count > 0)
        {
            return await FailedAsync(result.Failures);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{folder}: {result.Files} files, {result.Bytes / 1e6:0.0} MB, content {store.ContentVersion}, for {site}, in {watch.Elapsed.TotalSeconds:0.0} s"));
        return ExitCodes.Clean;
    }

    /// <summary>The days to write, each ready to be shown; nothing when one is not, after having said why.</summary>
    private static async Task<EditionShelf?> ShelfAsync(string? folder, string data, string content)
    {
        if (folder is null)
        {
            return EditionShelf.None;
        }

        var shelf = EditionServices.Of(folder, data, content, NullLogger<EditionShelf>.Instance);
        if (shelf.Editions.Count == 0)
        {
            await Console.Error.WriteLineAsync($"{folder} has no editions: `infercheck editions --out {folder}` makes them out of the history of the content");
            return null;
        }

        foreach (var day in shelf.Days.Order())
        {
            if (await shelf.ReadyAsync(day) is { } fault)
            {
                await Console.Error.WriteLineAsync($"{fault.Day:yyyy-MM-dd} cannot be shown: {fault.Reason}");
                await Console.Error.WriteLineAsync("nothing was written: take that edition out of the folder to leave the day out");
                return null;
            }
        }

        return shelf;
    }

    private static async Task<int> FailedAsync(IReadOnlyList<string> failures)
    {
        foreach (var failure in failures)
        {
            await Console.Error.WriteLineAsync(failure);
        }

        await Console.Error.WriteLineAsync($"nothing was written: {failures.Count} addresses are not answered with 200");
        return ExitCodes.Failed;
    }

    private static bool Refused(string folder, string? baseUrl, string? asOf)
    {
        var reason = baseUrl is not null
            && !(Uri.TryCreate(baseUrl, UriKind.Absolute, out var site) && site.Scheme is "https" or "http" && site.Query.Length + site.Fragment.Length == 0)
            ? $"`{baseUrl}` is no address such as https://infercheck.example"
            : asOf is not null && Day(asOf) is null ? $"`{asOf}` is no day such as 2026-11-20"
            : ExportFolder.Ready(folder);
        if (reason is not null)
        {
            Console.Error.WriteLine(reason);
        }

        return reason is not null;
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
