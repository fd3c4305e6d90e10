using System.CommandLine;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Drafting;
using InferCheck.Model;
using InferCheck.Model.Readings;
using InferCheck.Reviewing;

namespace InferCheck.Site.Commands;

/// <summary>`cross-read SLUG…`: has a second model judge claim by claim whether quotes carry values, and writes down what it said as a program's.</summary>
internal static class CrossReadCommand
{
    public static Command Create()
    {
        var slugs = new Argument<string[]>("slug") { Description = "The profiles to be read", Arity = ArgumentArity.ZeroOrMore };
        var topic = new Option<string?>("--all-of-topic") { Description = "Instead of profiles: every claim on this topic, in all of them", HelpName = "KEY" };
        var content = ContentOption.Create();
        var model = new ModelOptions();
        var command = new Command("cross-read", "Have a model judge claim by claim whether the quotes carry the values, and write its readings into "
            + "content/readings. Claims and quotes are sent to the model's server. No model reads what it drafted, nor twice what has not changed. "
            + "Exit code 0: all carried; 1: doubts, or claims without an answer; 2: could not be done.") { slugs, topic };
        model.AddTo(command);
        command.Options.Add(content);
        command.SetAction((parsed, cancel) => model.Read(parsed) is { } asked
            ? RunAsync(new CrossReadRequest(parsed.GetValue(slugs) ?? [], parsed.GetValue(topic), asked, parsed.GetValue(content)), cancel)
            : Task.FromResult(ExitCodes.Failed));
        return command;
    }

    private static async Task<int> RunAsync(CrossReadRequest request, CancellationToken cancel)
    {
        if (ContentOption.Find(request.Content) is not { } folder)
        {
            return ExitCodes.Failed;
        }

        var catalog = ContentReader.Read(folder).Catalog;
        if (Fault(request, catalog) is { } fault)
        {
            await Console.Error.WriteLineAsync(fault);
            return ExitCodes.Failed;
        }

        var chosen = catalog.Providers.Where(provider => request.Slugs.Count == 0 || request.Slugs.Contains(provider.Slug, StringComparer.Ordinal)).ToList();
        foreach (var own in chosen.Where(provider => CrossReader.HasDrafted(provider, request.Model.Model)))
        {
            await Console.Error.WriteLineAsync($"{own.Slug} is left out: {request.Model.Model} drafted it, and nobody reads a draft of their own");
        }

        var waiting = CrossReader.Waiting(catalog, chosen, request.Model.Model, request.Topic).ToLookup(item => item.Provider, StringComparer.Ordinal);
        return await ReadAsync(request, folder, catalog, waiting, cancel);
    }

    private static async Task<int> ReadAsync(CrossReadRequest request, string folder, Catalog catalog, ILookup<string, ReviewItem> waiting,
        CancellationToken cancel)
    {
        using var endpoint = new ModelEndpoint(request.Model);
        var asker = new ModelAsker(endpoint.Client, request.Model.Limits, TimeProvider.System, ModelEndpoint.Explain);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
        var reader = new CrossReader(catalog, asker, request.Model.Model, today, new SpokenProgress());
        var tally = new CrossReadTally();
        try
        {
            return await TimeBound.RunAsync(request.Model.Limits.Time, TimeProvider.System, async token =>
            {
                foreach (var provider in catalog.Providers.Where(provider => waiting.Contains(provider.Slug)))
                {
                    // Also when nobody is asked any more: what was left out is counted.
                    var said = await reader.OfAsync(provider, [.. waiting[provider.Slug]], token);
                    tally.Add(provider, said, said.IsReading ? new ReadingFile(folder, provider.Slug).Record(said.Readings) : null);
                }

                return tally.Finish(asker.Tokens);
            }, cancel);
        }
        catch (Exception failure) when (failure is OutOfTimeException or OperationCanceledException)
        {
            // Expected: the time is up, or somebody pressed Ctrl-C.
            await Console.Error.WriteLineAsync(failure is OutOfTimeException ? failure.Message : "stopped");
            await Console.Error.WriteLineAsync($"{tally.Profiles} profiles were read to their end and are written; of the one that was being read nothing is");
            return ExitCodes.Failed;
        }
    }

    private static string? Fault(CrossReadRequest request, Catalog catalog)
    {
        var (slugs, vocabulary) = (catalog.Providers.Select(provider => provider.Slug).ToList(), catalog.Vocabulary);
        return (request.Slugs.Count == 0) == (request.Topic is null) ? "say what to read: profiles, or --all-of-topic KEY"
            : request.Slugs.FirstOrDefault(slug => !slugs.Contains(slug)) is { } unknown
                ? $"there is no provider `{Printable.Line(unknown)}`{Help(DidYouMean.Help(unknown, slugs))}"
            : request.Topic is { } topic && vocabulary.FindTopic(topic) is null
                ? $"there is no topic `{Printable.Line(topic)}`{Help(DidYouMean.Help(topic, vocabulary.Topics.Select(known => known.Key)))}"
            : request.Slugs.Count > 0 && catalog.Providers.Where(provider => request.Slugs.Contains(provider.Slug, StringComparer.Ordinal))
                .All(provider => CrossReader.HasDrafted(provider, request.Model.Model))
                ? $"{request.Model.Model} drafted this, and nobody reads a draft of their own; name another model"
            : null;
    }

    private static string Help(string? help) => help is null ? "" : $"; {help}";
}
