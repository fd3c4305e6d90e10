using System.CommandLine;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Quotes;
using InferCheck.Quotes.Keeping;
using InferCheck.Site.Export;
using InferCheck.Site.Live;

namespace InferCheck.Site.Commands;

/// <summary>`pack SLUG`: what a profile says and the kept answers it rests on, in a zip that can be filed and checked without this program.</summary>
internal static class PackCommand
{
    public static Command Create()
    {
        var slug = new Argument<string>("slug") { Description = "The provider" };
        var kept = new Option<string>("--kept") { Description = "What `verify --keep` wrote", HelpName = "DIR", Required = true };
        var file = new Option<string>("--out") { Description = "The zip to write", HelpName = "FILE", Required = true };
        var day = DayOption.Create("Nothing kept after that day (default: of each page the newest)");
        var baseUrl = new Option<string?>("--base-url") { Description = "The public address of the site, for links in the sheet", HelpName = "URL" };
        var content = ContentOption.Create();
        var data = new Option<string?>("--data") { Description = "Where the baked file is kept", HelpName = "DIR" };
        var command = new Command("pack", "Put what a profile says, the kept answers it rests on, their hashes, stamps and proofs into a zip. "
            + "It holds whole pages of others: it is for a file, a court, an authority, and never to be published. "
            + "Exit code 0: written; 1: written, and something in it has no stamp or was not kept; 2: could not be done.")
            { slug, kept, file, day, baseUrl, content, data };
        command.SetAction((parsed, cancel) => RunAsync(new PackRequest(parsed.GetValue(slug)!, parsed.GetValue(kept)!, parsed.GetValue(file)!)
        {
            Day = parsed.GetValue(day),
            BaseUrl = parsed.GetValue(baseUrl),
            Content = parsed.GetValue(content),
            Data = parsed.GetValue(data),
        }, cancel));
        return command;
    }

    private static async Task<int> RunAsync(PackRequest request, CancellationToken cancel)
    {
        if (ContentOption.Find(request.Content) is not { } source || PreparedContent.Data(request.Data) is not { } own
            || Provider(source, request.Slug) is not { } provider || Refused(request))
        {
            return ExitCodes.Failed;
        }

        if (PreparedContent.Of(new ContentBakery(source, own), "nothing was written", out var prepared) is var code and not ExitCodes.Clean)
        {
            return code;
        }

        try
        {
            var pack = new EvidencePack(provider.Slug, new KeptFolder(request.Kept), TimeProvider.System);
            await pack.FindAsync(SourceQuotes.Of(provider).Select(quote => quote.Page), request.Day, cancel);
            var site = new Uri(request.BaseUrl?.TrimEnd('/') ?? ExportJob.DefaultBaseUrl);
            foreach (var (name, bytes) in await new SheetJob(prepared!.Store, ContentLocation.Root(source), site).RunAsync(provider.Slug))
            {
                pack.Add(name, bytes);
            }

            return Write(pack, request);
        }
        catch (Exception fault) when (fault is StampException or InvalidDataException or OperationCanceledException)
        {
            // Expected: records or a stamp that somebody changed, or somebody pressed Ctrl-C.
            await Console.Error.WriteLineAsync(fault is OperationCanceledException ? "stopped" : Printable.Line(fault.Message));
            await Console.Error.WriteLineAsync("nothing was written");
            return ExitCodes.Failed;
        }
    }

    private static int Write(EvidencePack pack, PackRequest request)
    {
        if (pack.Records == 0)
        {
            Console.Error.WriteLine($"nothing in {request.Kept} is of a page that {request.Slug} is quoted from; "
                + $"`infercheck verify {request.Slug} --keep {request.Kept}` asks for them");
            return ExitCodes.Failed;
        }

        pack.Write(request.Out);
        Console.WriteLine($"{request.Out}: {pack.Records} records of {request.Slug}; it holds whole pages of others and is not for publishing");
        foreach (var page in pack.Missing.Order(StringComparer.Ordinal))
        {
            Console.Error.WriteLine($"not kept: {Printable.Line(page)}");
        }

        if (pack.Unstamped > 0)
        {
            Console.Error.WriteLine($"{pack.Unstamped} records have no stamp; `infercheck stamp {request.Kept}` asks for one, then pack again");
        }

        return pack.Unstamped + pack.Missing.Count > 0 ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static Provider? Provider(string content, string slug)
    {
        var catalog = ContentReader.Read(content).Catalog;
        if (catalog.Providers.FirstOrDefault(provider => provider.Slug == slug) is { } found)
        {
            return found;
        }

        var known = catalog.Slugs(DocumentKind.Provider).ToList();
        Console.Error.WriteLine(known.Contains(slug, StringComparer.Ordinal) ? $"the profile of {slug} cannot be read; `infercheck check` says why"
            : $"there is no provider `{Printable.Line(slug)}`{(DidYouMean.Help(slug, known) is { } help ? $"; {help}" : "")}");
        return null;
    }

    private static bool Refused(PackRequest request)
    {
        var reason = !Directory.Exists(request.Kept) ? $"there is no folder {request.Kept}"
            : Path.Exists(request.Out) ? $"{request.Out} exists already; name another file, or take it away"
            : request.BaseUrl is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out var site) && site.Scheme is "https" or "http")
                ? $"`{Printable.Line(url)}` is no address such as https://infercheck.example"
            : null;
        if (reason is not null)
        {
            Console.Error.WriteLine(reason);
        }

        return reason is not null;
    }
}
