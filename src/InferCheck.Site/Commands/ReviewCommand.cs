using System.CommandLine;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Readings;
using InferCheck.Quotes.Archives;
using InferCheck.Quotes.Keeping;
using InferCheck.Reviewing;
using InferCheck.Site.Host;
using InferCheck.Site.Live;
using InferCheck.Store;

namespace InferCheck.Site.Commands;

/// <summary>`review [provider]`: a page on this machine for whoever reads claims a second time, one a screen.</summary>
internal static class ReviewCommand
{
    private const int MostProposed = 10;

    public static Command Create()
    {
        var provider = new Argument<string?>("provider") { Description = "The profile; without one, claims of all profiles", Arity = ArgumentArity.ZeroOrOne };
        var topic = new Option<string?>("--topic") { Description = "Only claims on this topic", HelpName = "KEY" };
        var person = new Option<string?>("--person") { Description = "Who reads; it will stand beside the claims", HelpName = "NAME" };
        var next = new Option<bool>("--next") { Description = "Say what is riskiest and soonest read, and read nothing" };
        var list = new Option<bool>("--list") { Description = "Print the claims that wait, a line each with its print, and read nothing" };
        var kept = new Option<string?>("--kept") { Description = "What verify --keep has kept: quotes are shown in their passage", HelpName = "DIR" };
        var archives = new Option<string?>("--archives") { Description = "Clones of public archives: the same of their newest versions", HelpName = "DIR" };
        var port = new Option<int>("--port") { Description = "Where the page listens, on this machine alone (default: any free port)", HelpName = "PORT" };
        var data = new Option<string?>("--data") { Description = "Where the baked file is kept", HelpName = "DIR" };
        var content = ContentOption.Create();
        var command = new Command("review", "Read claims against their sources, one a screen. Exit code 0: done; 2: could not be done.")
        {
            provider, topic, person, next, list, kept, archives, port, data, content,
        };
        command.SetAction((parsed, cancel) => RunAsync(new ReviewRequest
        {
            Provider = parsed.GetValue(provider),
            Topic = parsed.GetValue(topic),
            Person = parsed.GetValue(person),
            IsNext = parsed.GetValue(next),
            IsList = parsed.GetValue(list),
            Kept = parsed.GetValue(kept),
            Archives = parsed.GetValue(archives),
            Port = parsed.GetValue(port),
            Data = parsed.GetValue(data),
            Content = parsed.GetValue(content),
        }, cancel));
        return command;
    }

    private static async Task<int> RunAsync(ReviewRequest request, CancellationToken cancel)
    {
        if (ContentOption.Find(request.Content) is not { } folder)
        {
            return ExitCodes.Failed;
        }

        var catalog = ContentReader.Read(folder).Catalog;
        if (Slip(request, catalog) is { } slip)
        {
            await Console.Error.WriteLineAsync(slip);
            return ExitCodes.Failed;
        }

        var queue = new ReviewQueue(catalog, request.Person ?? "");
        if (request.IsNext)
        {
            return Propose(queue, request.Person);
        }

        var items = queue.Of(catalog.Providers.Where(provider => request.Provider is null || provider.Slug == request.Provider), request.Topic);
        return request.IsList ? List(items) : items.Count == 0 ? Nothing(request) : await ServeAsync(request, folder, catalog, items, cancel);
    }

    /// <summary>What is wrong with the call, and what to write instead.</summary>
    private static string? Slip(ReviewRequest request, Catalog catalog) => request switch
    {
        { Provider: { } slug } when catalog.Providers.All(provider => provider.Slug != slug) =>
            $"there is no profile `{slug}`. {DidYouMean.Help(slug, catalog.Slugs(DocumentKind.Provider)) ?? "content/providers has their names"}",
        { Topic: { } topic } when catalog.Vocabulary.FindTopic(topic) is null =>
            $"there is no topic `{topic}`. {DidYouMean.Help(topic, catalog.Vocabulary.Topics.Select(known => known.Key)) ?? "vocabulary/topics.yaml has them"}",
        { IsNext: true } or { IsList: true } => null,
        { Provider: null, Topic: null } => "say what to read: a profile, --topic KEY, or --next to be told what is most needed",
        { Person: null or "" } => "say who reads: --person NAME, as it will stand beside the claims",
        { Person: { } name } when Reading.IsMachine(name) => $"`{name}` is the name of a program; here a person reads",
        _ => null,
    };

    private static int Propose(ReviewQueue queue, string? person)
    {
        foreach (var proposal in queue.Next(MostProposed))
        {
            Console.WriteLine($"{proposal.Name}: {proposal.Doubted} doubted, {proposal.Decisive} decisive claims no person has read; "
                + $"{proposal.Waiting} claims, about {proposal.Minutes} minutes");
            Console.WriteLine($"  infercheck review {proposal.Provider} --person {(string.IsNullOrEmpty(person) ? "NAME" : person)}");
        }

        return ExitCodes.Clean;
    }

    private static int List(IReadOnlyList<ReviewItem> items)
    {
        foreach (var item in items)
        {
            Console.WriteLine(string.Join('\t', item.Provider, item.Print, item.Topic, item.AppliesTo ?? ""));
        }

        return ExitCodes.Clean;
    }

    private static int Nothing(ReviewRequest request)
    {
        Console.WriteLine($"nothing waits for {request.Person}: all of it is read, or written by the same hand");
        return ExitCodes.Clean;
    }

    private static async Task<int> ServeAsync(ReviewRequest request, string folder, Catalog catalog, IReadOnlyList<ReviewItem> items, CancellationToken cancel)
    {
        if (PreparedContent.Data(request.Data) is not { } data)
        {
            return ExitCodes.Failed;
        }

        if (PreparedContent.Of(new ContentBakery(folder, data), "mend them first: infercheck check", out var served) is var code and not ExitCodes.Clean)
        {
            return code;
        }

        var session = new ReviewSession(folder, catalog, items, request.Person!, TimeProvider.System);
        using var copies = new PageCopies(request.Kept is null ? null : new KeptFolder(request.Kept),
            request.Archives is null ? null : new ArchiveFolder(request.Archives), ReplayFiles.Read(folder).Files.Archives);
        await RunAsync(served!.Store, folder, session, copies, request.Port, cancel);
        Console.WriteLine(session.Said.Count == 0 ? "nothing was read" : $"\nin content/readings already; to commit it:\n\n{session.CommitMessage()}");
        return ExitCodes.Clean;
    }

    private static async Task RunAsync(ContentStore store, string folder, ReviewSession session, PageCopies copies, int port, CancellationToken cancel)
    {
        var (app, door) = ReviewHost.Build(store, ContentLocation.Root(folder), session, copies, port);
        await using (app)
        {
            await app.StartAsync(cancel);
            var minutes = (session.Items.Count * ReviewQueue.SecondsAClaim / 60) + 1;
            Console.WriteLine($"{session.Items.Count} claims, about {minutes} minutes. Open this address, once:");
            Console.WriteLine($"{app.Urls.Single()}{door.Path}");
            Console.WriteLine("Every verdict is in its file before the next claim is shown. Ctrl-C ends it.");
            await app.WaitForShutdownAsync(cancel);
        }
    }
}
