using System.CommandLine;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Drafting;
using InferCheck.Model;
using InferCheck.Quotes.Fetching;

namespace InferCheck.Site.Commands;

/// <summary>`draft SLUG --document URL…`: has a model propose claims, and keeps of them what the documents carry word for word.</summary>
internal static class DraftCommand
{
    private static readonly string[] RulesOfTrials = ["private-source", "insecure-source", "wide-host", "unsafe-link"];

    public static Command Create()
    {
        var options = new DraftOptions();
        var command = new Command("draft", "Have a model draft a profile, or the claims that one lacks, out of documents. Quotes that do not stand there word "
            + "for word are thrown out; a profile that is there is never changed. The documents' text is sent to the model's server. "
            + "Exit code 0: drafted; 1: drafted, and something was thrown out or not read; 2: could not be done.");
        options.AddTo(command);
        command.SetAction((parsed, cancel) => options.Read(parsed) is { } asked ? RunAsync(asked, cancel) : Task.FromResult(ExitCodes.Failed));
        return command;
    }

    private static async Task<int> RunAsync(DraftRequested asked, CancellationToken cancel)
    {
        if (DraftInput.Of(asked) is not { } input)
        {
            return ExitCodes.Failed;
        }

        if (input.Request.Topics.Count == 0)
        {
            Console.WriteLine($"{asked.Slug} has a claim of every topic; there is nothing to draft");
            return ExitCodes.Clean;
        }

        var output = DraftOutput.Of(asked, input);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
        var text = new ProfileDraft(input.Catalog.Vocabulary, input.Request.Head, DraftNote.Write(asked.Model.Model, input.Request.Documents), today);
        var check = new DraftCheck(input.Catalog, text, output.File, today, asked.AllowPrivate ? RulesOfTrials : []);
        if ((output.Fault ?? (input.IsNew ? Said(check.OfHead()) : null)) is { } fault)
        {
            await Console.Error.WriteLineAsync(fault);
            return ExitCodes.Failed;
        }

        return await AskAsync(asked, input, output, text, check, cancel);
    }

    private static async Task<int> AskAsync(DraftRequested asked, DraftInput input, DraftOutput output, ProfileDraft text, DraftCheck check,
        CancellationToken cancel)
    {
        try
        {
            var draft = await DraftedAsync(asked, input, cancel);
            return Finish(draft, check.Kept(draft.Claims, draft.Losses), output, text);
        }
        catch (Exception failure) when (failure is OutOfTimeException or OperationCanceledException)
        {
            // Expected: the time is up, or somebody pressed Ctrl-C.
            await Console.Error.WriteLineAsync(failure is OutOfTimeException ? failure.Message : "stopped");
            await Console.Error.WriteLineAsync("nothing was written");
            return ExitCodes.Failed;
        }
    }

    private static async Task<Draft> DraftedAsync(DraftRequested asked, DraftInput input, CancellationToken cancel)
    {
        var fetch = asked.AllowPrivate ? new FetchOptions { MayConnect = _ => true, Pause = TimeSpan.Zero } : new FetchOptions();
        using var sources = new SourceFetcher(fetch);
        using var endpoint = new ModelEndpoint(asked.Model);
        var documents = new DocumentFetcher((address, token) => sources.FetchAsync(address, "en", remembered: null, token), fetch);
        var asker = new ModelAsker(endpoint.Client, asked.Model.Limits, TimeProvider.System, ModelEndpoint.Explain);
        var drafter = new Drafter(documents, asker, input.Catalog.Vocabulary, new SpokenProgress());
        return await drafter.RunAsync(input.Request, asked.Model.Limits, TimeProvider.System, cancel);
    }

    private static int Finish(Draft draft, IReadOnlyList<DraftClaim> claims, DraftOutput output, ProfileDraft text)
    {
        foreach (var loss in draft.Losses.Named)
        {
            Console.Error.WriteLine(loss);
        }

        Console.Error.WriteLine($"{draft.Documents.Count} documents read, {claims.Count} claims, {claims.Sum(claim => claim.Quotes.Count)} quotes; "
            + $"{draft.Losses.Count} things left out, {draft.Losses.Quotes} of them quotes that do not stand there; {draft.Tokens} tokens");
        if (claims.Count == 0)
        {
            Console.Error.WriteLine("no claim stood; nothing was written");
            return ExitCodes.Failed;
        }

        if (output.Write(text, claims) is { } fault)
        {
            Console.Error.WriteLine($"not written: {fault}");
            return ExitCodes.Failed;
        }

        return draft.IsWhole ? ExitCodes.Clean : ExitCodes.Findings;
    }

    private static string? Said(IReadOnlyList<Diagnostic> faults)
    {
        if (faults.Count == 0)
        {
            return null;
        }

        var text = new StringWriter();
        new TextRenderer(colour: false).Render(faults, text);
        return $"{text}a profile that begins so could not stand; --name, --vendor, --kind and --host say it otherwise";
    }
}
