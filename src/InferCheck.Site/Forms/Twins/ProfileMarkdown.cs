using InferCheck.Model;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using static InferCheck.Site.Forms.Twins.MarkdownWriter;

namespace InferCheck.Site.Forms.Twins;

/// <summary>A profile as Markdown: what the page says, in the order in which the page says it.</summary>
internal sealed class ProfileMarkdown(ContentStore store, DateOnly today, Words words, Texts texts)
{
    private readonly Vocabulary vocabulary = store.Vocabulary;
    private readonly OfferedMarkdown offered = new(store, today, texts);
    private readonly ClaimMarkdown claims = new(words, texts);
    private readonly LongCells cells = new(words, texts);

    public string Write(Profile profile, string address)
    {
        var writer = new MarkdownWriter().Heading(1, profile.Provider.Name);
        if (profile.Provider.Retired is { } retired)
        {
            writer.Block($"**{texts["profile.retired", retired]}** {texts["profile.retired-text"]}");
        }

        writer.Items(Facts(profile, address));
        if (profile.Claims.Count > 0)
        {
            writer.Heading(2, texts["profile.glance"]).Items(vocabulary.Answers.Select(topic => Answer(profile, topic)));
        }

        Claims(writer, profile);
        offered.Write(writer, profile.Provider.Slug);
        Subprocessors(writer, profile);
        Signs(writer, profile);
        Incidents(writer, profile);
        if (profile.Notes.Notes.Length > 0)
        {
            writer.Heading(2, texts["profile.notes"]).Block(profile.Notes.Notes);
        }

        return History(writer, profile).ToString();
    }

    private IEnumerable<string?> Facts(Profile profile, string address)
    {
        var provider = profile.Provider;
        var second = profile.SecondReading;
        yield return $"{texts["profile.sold-as"]}: " +
            $"{words.Of(WordList.Kinds, provider.Kind)}{(provider.Pricing is null ? "" : ", " + words.Of(WordList.Pricing, provider.Pricing))}";
        yield return $"{texts["profile.vendor"]}: {Text(provider.Vendor)}";
        yield return $"{texts["seat.title"]}: {SeatWords.Of(vocabulary.FindCountry(provider.Headquarters), words, texts)}";
        yield return $"{texts["column.tier"]}: {words.In(words.Tier(provider.Tier)!.Label)}. {texts[second is null ? "tier.computed-draft" : "tier.computed"]}";
        yield return provider.ModelList.Count == 0 ? null : $"{texts["profile.models"]}: {Text(string.Join(", ", provider.ModelList))}";
        yield return $"{texts["profile.policy-dated"]}: {words.Date(provider.PolicyDated)}";
        yield return provider.LastRead is null ? null : $"{texts["column.last-read"]}: {provider.LastRead}";
        yield return $"{texts["profile.review"]}: {ReviewWords.Of(profile.Reviews, texts)}";
        yield return profile.Claims.Count == 0 ? null : $"{texts["readings.title"]}: {ReadingWords.Of(profile.Claims, texts)}";
        yield return $"{texts["profile.website"]}: " +
            $"{Link(SourceName.Host(provider.Website), provider.Website)}{(provider.Docs is null ? "" : $", {Link(texts["profile.docs"], provider.Docs)}")}";
        yield return $"{texts["twin.page"]}: <{address}>";
    }

    private string Answer(Profile profile, Topic topic)
    {
        var cell = cells.Of(profile, topic);
        string?[] told = [$"**{Text(cell.Word)}**", cell.IsReported ? texts["cell.reported"] : null,
            cell.IsDoubted ? texts["cell.doubted"] : null, cell.Others > 0 ? texts["cell.others"] : null];
        return $"{words.In(topic.Question)} {string.Join(", ", told.OfType<string>())}{(cell.Line is null ? "" : $": {Text(cell.Line)}")}";
    }

    private void Claims(MarkdownWriter writer, Profile profile)
    {
        foreach (var group in vocabulary.Words(WordList.Groups))
        {
            var topics = vocabulary.Topics.Where(topic => topic.Group == group.Key && (profile.Claims.Any(claim => claim.Topic == topic.Key)
                || profile.Replies.Any(reply => reply.Topic == topic.Key))).ToList();
            if (topics.Count > 0)
            {
                writer.Heading(2, words.In(group.Label));
            }

            foreach (var topic in topics)
            {
                writer.Heading(3, words.In(topic.Label));
                foreach (var claim in profile.Claims.Where(claim => claim.Topic == topic.Key))
                {
                    claims.Write(writer, claim, profile.EvidenceByClaim[claim.Id], profile.ReadingsByClaim[claim.Id]);
                }

                claims.Write(writer, profile.Replies.Where(reply => reply.Topic == topic.Key));
            }
        }
    }

    private void Subprocessors(MarkdownWriter writer, Profile profile)
    {
        if (profile.Subprocessors.Count > 0)
        {
            writer.Heading(2, texts["profile.subprocessors"]);
        }

        foreach (var company in profile.Subprocessors)
        {
            writer.Heading(3, Text(company.Name)).Items(
            [
                $"{texts["company.purpose"]}: {Text(company.Purpose)}",
                company.Country is null ? null : $"{texts["company.place"]}: {words.Country(company.Country)}",
                company.AppliesTo is null ? null : Text(texts["company.for", company.AppliesTo]),
                company.Since is null ? null : texts["company.since", company.Since],
            ]);
            claims.Write(writer, profile.EvidenceBySubprocessor[company.Id]);
        }
    }

    private void Signs(MarkdownWriter writer, Profile profile)
    {
        if (profile.Signs.Count > 0)
        {
            writer.Heading(2, texts["profile.in-code"]).Block(texts["profile.in-code-text"]);
        }

        var signs = new SignWords(words, texts);
        foreach (var sign in profile.Signs.Where(sign => sign.IsEndpoint))
        {
            writer.Heading(3, $"`{sign.Name}`").Items([$"{signs.Kind(sign)}, {signs.Place(sign)}",
                sign.ToSeat().AppliesTo is { Count: > 0 } parts ? Text(texts["sign.is", string.Join("; ", parts)]) : null]);
            claims.Write(writer, [sign.ToEvidence()!]);
        }

        writer.Items([.. profile.Signs.Where(sign => !sign.IsEndpoint).GroupBy(sign => sign.Kind)
            .Select(group => $"{texts["sign." + group.Key]}: {string.Join(", ", group.Select(sign => $"`{sign.Name}`"))}")]);
    }

    private void Incidents(MarkdownWriter writer, Profile profile)
    {
        if (profile.Incidents.Count > 0)
        {
            writer.Heading(2, texts["profile.incidents"]);
        }

        foreach (var incident in profile.Incidents)
        {
            writer.Heading(3, $"{incident.Date}: {incident.Title}")
                .Block($"{words.Of(WordList.IncidentKinds, incident.Kind)}, " +
                    $"{texts["incident.concerns", words.Of(WordList.IncidentScopes, incident.Scope)]}. {words.Of(WordList.Statuses, incident.Status)}.")
                .Block(incident.Summary);
            claims.Write(writer, profile.EvidenceByIncident[incident.Id]);
        }
    }

    private MarkdownWriter History(MarkdownWriter writer, Profile profile) => writer.Heading(2, texts["profile.history"]).Items(
    [
        .. profile.History.Select(change =>
            $"{change.ChangedOn} **{words.Topic(change.Topic)}**: " +
            $"{texts["history.from-to", Side(change.Topic, change.From), Side(change.Topic, change.To)]} {change.Note.ReplaceLineEndings(" ")}"),
        .. profile.Reviews.Reverse()
            .Select(review => $"{review.ReadOn} " +
            $"{texts["history.review", words.Of(WordList.ReviewKinds, review.Kind), Text(ReviewWords.By(review.ReadBy, texts))]}" +
                (review.Note is null ? "" : ": " + Text(review.Note))),
    ]);

    private string Side(string topic, IReadOnlyList<string> values) => values switch
    {
        [] => texts["history.nothing"],
        [Statuses.NotStated or Statuses.Conflicting] => words.Of(WordList.Statuses, values[0]),
        _ => Text(words.Values(topic, values)),
    };
}
