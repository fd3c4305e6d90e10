using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using InferCheck.Markdown;
using InferCheck.Model;
using InferCheck.Model.Shapes;
using InferCheck.Store.Engine;

namespace InferCheck.Store.Baking;

/// <summary>
/// The days a calendar of a profile holds: when to read again, from and until when claims hold, what is in force since when, an end, and days that claims
/// name ahead.
/// </summary>
internal static class FeedDates
{
    public static IEnumerable<FeedDate> Of(Vocabulary vocabulary, Provider provider)
    {
        var dates = InForce(provider).Concat(Retired(provider)).Concat(Named(provider));
        return provider.Retired is null ? dates.Concat(Rechecks(vocabulary, provider)).Concat(Periods(provider)) : dates;
    }

    /// <summary>A topic is due when the oldest of its claims is.</summary>
    private static IEnumerable<FeedDate> Rechecks(Vocabulary vocabulary, Provider provider) =>
        from claim in provider.Claims
        where claim.LastRead is not null
        group claim.LastRead!.Value by claim.Topic!.Value into read
        let topic = vocabulary.FindTopic(read.Key)
        where topic is not null
        select new FeedDate($"{FeedKinds.Recheck}/{provider.Slug}/{topic.Key}", FeedKinds.Recheck, topic.DueAfter(read.Min()), read.Min())
        {
            Topic = topic.Key,
        };

    /// <summary>A month or a year begins on its first day and ends on its last. What begins or ends with it on one topic is one line.</summary>
    private static IEnumerable<FeedDate> Periods(Provider provider) =>
        from claim in provider.Claims
        where claim.LastRead is not null
        from end in new[] { (Kind: FeedKinds.Begins, On: Parsed(claim.ValidFrom)?.Earliest), (Kind: FeedKinds.Ends, On: Parsed(claim.ValidUntil)?.Latest) }
        where end.On is not null
        group claim by (end.Kind, On: end.On.GetValueOrDefault(), Topic: claim.Topic!.Value) into alike
        select new FeedDate($"{alike.Key.Kind}/{provider.Slug}/{alike.Key.Topic}/{Iso(alike.Key.On)}", alike.Key.Kind, alike.Key.On,
            alike.Max(claim => claim.LastRead.GetValueOrDefault()))
        {
            Topic = alike.Key.Topic,
            Values = [.. alike.SelectMany(claim => claim.Values).Select(value => value.Value).Distinct(StringComparer.Ordinal)],
            Text = MarkdownHtml.Plain(alike.First().Summary!.Value),
        };

    /// <summary>Once a topic it speaks on, all with one key: whoever follows several topics is told once.</summary>
    private static IEnumerable<FeedDate> InForce(Provider provider) =>
        from claim in provider.Claims
        from item in claim.Evidence
        where item.Document!.Value is "contract" or "policy" && Day(item.Dated) is not null
        group Day(item.Read) by (Source: item.Source!.Value, On: Day(item.Dated).GetValueOrDefault(), Topic: claim.Topic!.Value) into uses
        select new FeedDate($"{FeedKinds.InForce}/{provider.Slug}/{Iso(uses.Key.On)}/{Short(uses.Key.Source)}", FeedKinds.InForce, uses.Key.On, uses.Max()
            ?? uses.Key.On)
        {
            Topic = uses.Key.Topic,
            Text = uses.Key.Source,
        };

    private static IEnumerable<FeedDate> Retired(Provider provider) => Day(provider.Retired) is { } day
        ? [new FeedDate($"{FeedKinds.Retired}/{provider.Slug}", FeedKinds.Retired, day, Day(provider.Reviews is [.., var last] ? last.On : null) ?? day)]
        : [];

    private static IEnumerable<FeedDate> Named(Provider provider) =>
    [
        .. from claim in provider.Claims
           where claim.LastRead is not null
           from text in Words(claim)
           from day in NamedDates.In(text)
           where day > claim.LastRead
           group (text, Stamp: claim.LastRead.GetValueOrDefault()) by (Topic: claim.Topic!.Value, Day: day) into named
           select new FeedDate($"{FeedKinds.Named}/{provider.Slug}/{named.Key.Topic}/{Iso(named.Key.Day)}", FeedKinds.Named, named.Key.Day,
               named.Max(one => one.Stamp))
           {
               Topic = named.Key.Topic,
               Text = named.First().text,
           },
    ];

    private static IEnumerable<string> Words(Claim claim) =>
    [
        MarkdownHtml.Plain(claim.Summary!.Value),
        .. ClaimFields.Phrases.SelectMany(field => claim.Fields.Texts(field.Key))
            .Concat(claim.Evidence.Select(item => item.Quote).OfType<Scalar>()).Select(text => text.Value),
    ];

    private static PartialDate? Parsed(Scalar? date) => PartialDate.Parse(date?.Value);

    private static DateOnly? Day(Scalar? text) =>
        DateOnly.TryParseExact(text?.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>An address as a short name that is the same on every machine.</summary>
    private static string Short(string address) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)))[..12];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
