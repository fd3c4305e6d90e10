using System.Globalization;
using InferCheck.Model;
using InferCheck.Model.Offers;
using InferCheck.Site.Addresses;
using InferCheck.Site.Wording;
using InferCheck.Store.Engine;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Forms.Feeds;

/// <summary>Days in words, whatever they come from.</summary>
internal sealed class CalendarWords(Words words, EntryWords entries, Texts texts)
{
    public CalendarEntry Of(FeedDateRow date) => new(date.Key, date.Kind, date.FallsOn, date.StampedOn)
    {
        Title = texts[$"calendar.{date.Kind}.summary", date.ProviderName, Subject(date), Document(date)],
        Text = texts[$"calendar.{date.Kind}.text", Iso(date.StampedOn), date.Text],
        Path = date.Kind is FeedKinds.Retired or FeedKinds.InForce ? Paths.Provider(date.ProviderSlug) : Paths.Claim(date.ProviderSlug, date.Topic ?? ""),
        Provider = date.ProviderSlug,
        ProviderName = date.ProviderName,
        Topic = date.Topic,
    };

    public CalendarEntry Of(LegalDate date) => new($"{FeedKinds.Legal}/{date.Key}", FeedKinds.Legal, date.On, Day(date.Read))
    {
        Title = texts["calendar.legal.summary", words.In(date.ShortLabel), words.In(date.Label)],
        Text = texts["calendar.legal.text", date.Read, words.In(date.Meaning), date.Article, date.Quote is null ? texts["calendar.unquoted"]
            : texts["calendar.quoted", date.Quote]],
        Path = Paths.LegalDate(date.Key),
    };

    /// <summary>Of an event of a feed that tells of a new wording.</summary>
    public CalendarEntry Of(FeedEventRow rewording) => new(rewording.Key, FeedKinds.Reworded, Day(rewording.HappenedOn), Day(rewording.HappenedOn))
    {
        Title = entries.Title(rewording),
        Text = entries.Touched(rewording.Rewording!),
        Path = EntryWords.Path(rewording),
        Provider = rewording.ProviderSlug,
        ProviderName = rewording.ProviderName,
    };

    /// <summary>Of several parts that end, each is a line of its own.</summary>
    public CalendarEntry Of(Retirement end, ProviderRow provider, string model) => new(
        $"{FeedKinds.Retirement}/{end.Provider}/{end.Model}{(end.Part is null ? "" : "/" + end.Part)}", FeedKinds.Retirement, Day(end.FallsOn), Day(end.Read))
    {
        Title = texts["calendar.retirement.summary", provider.Name, end.Part is null ? model : $"{model} ({end.Part})"],
        Text = texts["calendar.retirement.text", end.Read, texts["calendar.quoted", end.Quote], end.Source],
        Path = Paths.Model(end.Model),
        Provider = provider.Slug,
        ProviderName = provider.Name,
    };

    private string Subject(FeedDateRow date)
    {
        var topic = words.Topic(date.Topic ?? "");
        return date.Values.Count == 0 || date.Topic is null ? topic : $"{topic} ({words.Values(date.Topic, date.Values)})";
    }

    private static string Document(FeedDateRow date) => date.Kind == FeedKinds.InForce ? SourceName.Of(date.Text) : "";

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
