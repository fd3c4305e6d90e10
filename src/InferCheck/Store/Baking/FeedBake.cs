using System.Globalization;
using InferCheck.Markdown;
using InferCheck.Model;
using InferCheck.Store.Engine;

namespace InferCheck.Store.Baking;

/// <summary>The rows of what feeds and calendars tell.</summary>
internal static class FeedBake
{
    private const string InsertEvent = """
        insert into feed_event (key, provider_id, kind, happened_on, topic, from_values, to_values, note_html, read_by, material,
                                quote, source, document, dated, read, language, translation)
        values (@Key, @ProviderId, @Kind, @On, @Topic, @From, @To, @Note, @By, @Material,
                @Quote, @Source, @Document, @Dated, @Read, @Language, @Translation)
        """;

    private const string InsertDate = """
        insert into feed_date (rowid, key, provider_id, kind, falls_on, stamped_on, topic, date_values, text)
        values (@RowId, @Key, @ProviderId, @Kind, @On, @Stamp, @Topic, @Values, @Text)
        """;

    public static IEnumerable<BakedRow> Rows(ProfileScope profile) =>
    [
        .. FeedEvents.Of(profile.Provider).Select(item => BakedRow.Of(InsertEvent, Row(profile.Id, item))),
        .. FeedDates.Of(profile.Vocabulary, profile.Provider).Select((date, place) => BakedRow.Of(InsertDate, new
        {
            RowId = profile.RowId(place),
            date.Key,
            ProviderId = profile.Id,
            date.Kind,
            On = Day(date.On),
            Stamp = Day(date.Stamp),
            date.Topic,
            Values = StoreJson.Write(date.Values),
            date.Text,
        })),
    ];

    private static object Row(long providerId, FeedEvent item) => new
    {
        item.Key,
        ProviderId = providerId,
        item.Kind,
        item.On,
        item.Topic,
        From = StoreJson.Write(item.From),
        To = StoreJson.Write(item.To),
        Note = item.Note.Length == 0 ? "" : MarkdownHtml.Render(item.Note),
        item.By,
        item.Material,
        Quote = item.Evidence?.Quote?.Value,
        Source = item.Evidence?.Source?.Value,
        Document = item.Evidence?.Document?.Value,
        Dated = item.Evidence?.Dated?.Value,
        Read = item.Evidence?.Read?.Value,
        Language = item.Evidence?.Language?.Value,
        Translation = item.Evidence?.Translation?.Value,
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
