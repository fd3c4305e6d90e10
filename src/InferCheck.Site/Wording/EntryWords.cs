using System.Text.Encodings.Web;
using InferCheck.Model;
using InferCheck.Site.Addresses;
using InferCheck.Store;
using InferCheck.Store.Engine;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Wording;

/// <summary>An event in words: as a title, and as the little text a feed reader shows.</summary>
internal sealed class EntryWords(Words words, Texts texts, HtmlEncoder encoder)
{
    /// <summary>The page that holds what it tells.</summary>
    public static string Path(FeedEventRow item) => item.Rewording is { } change ? Paths.Versions(change.Key, change.Archive)
        : item.Price is { } price ? Paths.Model(price.After.Model)
        : Paths.Change(item.ProviderSlug, item.Topic);

    public string Title(FeedEventRow item) => item.Rewording is { } change ? texts["feed.entry-reworded", item.ProviderName, change.Title]
        : item.Price is { } price ? texts["feed.entry-price", item.ProviderName, item.Model ?? "", PriceWords.Of(price.Before), PriceWords.Of(price.After),
            PriceWords.Money(price.After)]
        : item.Kind == FeedKinds.Reading ? texts["feed.entry-reading", item.ProviderName, Reading(item)]
        : texts["feed.entry-change", item.ProviderName, words.Topic(item.Topic ?? ""), words.Changed(item.Topic, item.From),
            words.Changed(item.Topic, item.To)];

    public string Category(FeedEventRow item) => item.Rewording is not null ? texts["changes.documents"]
        : item.Price is not null ? texts["nav.models"]
        : item.Topic is null ? texts["profile.history"] : words.Topic(item.Topic);

    /// <summary>How much came and went, and what that did to our quotes.</summary>
    public string Touched(DocumentChangeRow change)
    {
        var came = change.QuotesCame == 0 ? "" : ", " + texts.Count("changes.quotes-came", change.QuotesCame);
        var went = change.QuotesWent == 0 ? "" : ", " + texts.Count("changes.quotes-went", change.QuotesWent);
        return texts["document.came-went", change.Came, change.Went] + came + went;
    }

    public string Reading(FeedEventRow item) => texts["history.review", words.Of(WordList.ReviewKinds, item.To[0]), ReviewWords.By(item.ReadBy!, texts)];

    /// <summary>HTML with full addresses: a feed reader does not know where it came from.</summary>
    public string Html(FeedEventRow item, Func<string, string> address)
    {
        var first = item.Rewording is { } change ? Touched(change)
            : item.Price is not null ? Title(item)
            : item.Kind == FeedKinds.Reading ? Reading(item)
            : $"{words.Topic(item.Topic ?? "")}: {texts["history.from-to", words.Changed(item.Topic, item.From), words.Changed(item.Topic, item.To)]}";
        return $"<p>{encoder.Encode(first)}</p>{SiteLinks.InText(item.NoteHtml, address)}{Quote(item)}";
    }

    private string Quote(FeedEventRow item)
    {
        if (item.Quote is null || item.Source is null)
        {
            return "";
        }

        var language = item.Language is null ? "" : $" lang=\"{encoder.Encode(item.Language)}\"";
        var translation = item.Translation is null ? "" : $"<p>{encoder.Encode(texts["evidence.translation"])}: {encoder.Encode(item.Translation)}</p>";
        return $"<blockquote cite=\"{encoder.Encode(item.Source)}\"{language}><p>{encoder.Encode(item.Quote)}</p></blockquote>{translation}"
            + $"<p><a href=\"{encoder.Encode(item.Source)}\">{encoder.Encode(SourceName.Of(item.Source))}</a>, "
            + $"{encoder.Encode(words.Of(WordList.Documents, item.Document))}, {encoder.Encode(words.Date(item.Dated ?? PartialDate.Undated))}</p>";
    }
}
