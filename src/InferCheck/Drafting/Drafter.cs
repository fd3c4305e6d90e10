using InferCheck.Model;

namespace InferCheck.Drafting;

/// <summary>
/// Reads documents one after the other, asks a model about each by itself, and keeps what holds. What one document tells the model is forgotten before the
/// next: no page can speak about another.
/// </summary>
public sealed class Drafter(DocumentFetcher fetcher, ModelAsker asker, Vocabulary vocabulary, IProgress<string> progress)
{
    private readonly DraftLosses losses = new();
    private readonly List<DraftDocument> read = [];

    /// <exception cref="OutOfTimeException">The time was over first.</exception>
    public Task<Draft> RunAsync(DraftRequest request, AskLimits limits, TimeProvider time, CancellationToken cancel) =>
        TimeBound.RunAsync(limits.Time, time, token => RunAsync(request, token), cancel);

    private async Task<Draft> RunAsync(DraftRequest request, CancellationToken cancel)
    {
        var claims = new DraftClaims(losses);
        for (var at = 0; at < request.Documents.Count; at++)
        {
            var place = FormattableString.Invariant($"[{at + 1}/{request.Documents.Count}] {request.Documents[at].AbsoluteUri}");
            var found = await OfAsync(request.Documents[at], place, request, cancel);
            foreach (var claim in found)
            {
                claims.Add(claim);
            }
        }

        return new Draft { Claims = claims.InOrder(vocabulary), Documents = read, Losses = losses, Tokens = asker.Tokens };
    }

    private async Task<IReadOnlyList<DraftClaim>> OfAsync(Uri address, string place, DraftRequest request, CancellationToken cancel)
    {
        var (document, why) = asker.Over is { } over ? (null, over) : await fetcher.GetAsync(address, request.Head.Owns, cancel);
        if (document is null)
        {
            losses.Add($"{address.AbsoluteUri}: not read, {why}");
            progress.Report($"{place}: not read, {why}");
            return [];
        }

        read.Add(document);
        var answers = await AskAsync(document, place, request, cancel);
        var (before, proposed) = (losses.Quotes, answers.SelectMany(answer => answer.Claims).ToList());
        var kind = KindOf(document, answers.Select(answer => answer.Kind));
        var kept = new ClaimSieve(vocabulary, request.Topics, document, kind, losses).Of(proposed, cancel);
        progress.Report(FormattableString.Invariant(
            $"{place}: {kept.Count} of {proposed.Count} claims stay, {losses.Quotes - before} quotes thrown out, {asker.Tokens} tokens so far"));
        return kept;
    }

    private async Task<List<DraftAnswer>> AskAsync(DraftDocument document, string place, DraftRequest request, CancellationToken cancel)
    {
        var (pieces, isCut) = TextPieces.Of(document.Text, request.PieceLength, request.Overlap, request.MostPieces);
        if (isCut)
        {
            losses.Add($"{document.Address.AbsoluteUri}: only its first {pieces.Count} pieces were read");
        }

        var question = new DraftQuestion(vocabulary, request.Topics);
        var answers = new List<DraftAnswer>();
        for (var at = 0; at < pieces.Count && asker.Over is null; at++)
        {
            var block = new DataBlock(pieces[at]);
            var answer = await asker.AskAsync(question.Rules(block), DraftQuestion.About(document.Address, block), cancel);
            var of = DraftAnswer.Of(answer, losses);
            answers.Add(of);
            progress.Report(FormattableString.Invariant($"{place}: piece {at + 1} of {pieces.Count}: {of.Why ?? $"{of.Claims.Count} claims"}"));
            if (of.Why is { } why)
            {
                losses.Add($"{document.Address.AbsoluteUri}, piece {at + 1} of {pieces.Count}: {why}");
            }
        }

        return answers;
    }

    /// <summary>What the model calls it, where such a document can stand there; else the weakest that can.</summary>
    private string KindOf(DraftDocument document, IEnumerable<string?> named)
    {
        var possible = vocabulary.Words(WordList.Documents).Where(word => word.Primary == document.IsOwn).Select(word => word.Key).ToList();
        return named.FirstOrDefault(name => name is not null && possible.Contains(name)) ?? possible.LastOrDefault() ?? "";
    }
}
