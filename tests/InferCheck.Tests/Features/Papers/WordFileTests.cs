using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using InferCheck.Site.Features.Papers;
using InferCheck.Site.Features.Papers.Word;
using InferCheck.Site.Wording;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Papers;

/// <summary>The package is what ECMA-376 says, whatever words it holds.</summary>
public sealed class WordFileTests
{
    private const string Types = "{http://schemas.openxmlformats.org/package/2006/content-types}";
    private const string Links = "{http://schemas.openxmlformats.org/package/2006/relationships}";

    private static readonly WordProperties Properties = new()
    {
        Title = "<Title> & \u0001\uD800",
        Subject = "]]> \"quotes\"",
        Creator = "InferCheck",
        Language = "en-GB",
        Day = "2026-11-29",
        Footer = "Title & \u000B day",
    };

    private static readonly (string Text, string Read)[] Hostile =
    [
        ("<w:p>&amp;]]><!--", "<w:p>&amp;]]><!--"),
        ("a\0b\u0001\u0008\u000B\u001F", "a\uFFFDb\uFFFD\uFFFD\uFFFD\uFFFD"),
        ("\uFFFE\uFFFF", "\uFFFD\uFFFD"),
        ("\uD800x\uDC00", "\uFFFDx\uFFFD"),
        ("\uD83D\uDE00", "\uD83D\uDE00"),
        ("two\r\nlines\nand\rmore", "two\nlines\nand\nmore"),
        ("a\tb", "a\tb"),
        ("  kept  ", "  kept  "),
        ("\u202Egnirts\u2066", "\u202Egnirts\u2066"),
        ("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"),
        ("{language} 数据", "{language} 数据"),
    ];

    [Fact]
    public void Words_of_others_come_back_as_they_were_or_with_a_sign_where_XML_has_no_letter()
    {
        foreach (var (text, read) in Hostile)
        {
            var docx = Everything(text);
            Assert.Equal(read, WordReader.Paragraphs(docx)[0]);
            Assert.Equal(Everything(text), docx);
            Holds(docx);
        }
    }

    [Fact]
    public void A_link_that_opens_no_page_stays_words()
    {
        string[] addresses = ["javascript:alert(1)", "file:///etc/passwd", "no address", "https://", "//evil.example/", "data:text/html,x", ""];
        var docx = WordFile.Write(Properties, body => body.Paragraph("Normal", addresses.Select(address => WordRun.Link(address))));
        Holds(docx);
        Assert.DoesNotContain(WordReader.Part(docx, "word/_rels/document.xml.rels").Descendants(Links + "Relationship"),
            link => link.Attribute("TargetMode") is not null);
        Assert.Equal(string.Concat(addresses), WordReader.Text(docx));
    }

    [Fact]
    public void Every_paper_of_the_real_content_is_valid_and_leads_to_marks_that_are_there()
    {
        using var baked = BakedContent.Real();
        var (words, texts) = MadePaper.WordsOf(baked.Store);
        var form = new PaperWord(words, texts, new ClaimWords(words, texts));
        foreach (var slug in baked.Store.Providers.All().Select(provider => provider.Slug))
        {
            var paper = MadePaper.OfProvider(baked.Store, slug);
            var docx = form.Write(paper);
            Holds(docx);
            var text = WordReader.Text(docx);
            var quoted = paper.Sections.SelectMany(section => section.Parts).SelectMany(part => part.Claims).Where(claim => claim.QuotedUnder is null)
                .SelectMany(claim => claim.Evidence).Select(item => item.Row).Where(row => row.Quote is not null);
            Assert.All(quoted, row => Assert.Contains(row.Quote!.ReplaceLineEndings("\n"), text, StringComparison.Ordinal));
            var foreign = WordReader.Part(docx, "word/document.xml").Descendants(WordReader.Main + "lang")
                .Select(language => language.Attribute(WordReader.Main + "val")!.Value).Distinct();
            Assert.Empty(quoted.Select(row => row.Language).OfType<string>().Distinct().Except(foreign));
            Assert.Equal(paper.Sources.Count, WordReader.Part(docx, "word/document.xml").Descendants(WordReader.Main + "pStyle")
                .Count(style => style.Attribute(WordReader.Main + "val")!.Value == "Source"));
        }
    }

    /// <summary>What makes it a document for an office: heads that repeat, boxes to tick, a title and a language.</summary>
    [Fact]
    public void It_has_what_a_form_needs()
    {
        var docx = Everything("text");
        var document = WordReader.Part(docx, "word/document.xml");
        Assert.Single(document.Descendants(WordReader.Main + "tblHeader"));
        Assert.Single(document.Descendants("{http://schemas.microsoft.com/office/word/2010/wordml}checkbox"));
        using var opened = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        Assert.Equal(("<Title> & \uFFFD\uFFFD", "en-GB"), (opened.PackageProperties.Title, opened.PackageProperties.Language));
        Assert.Equal(new DateTime(2026, 11, 29, 0, 0, 0, DateTimeKind.Utc), opened.PackageProperties.Created?.ToUniversalTime());
    }

    private static byte[] Everything(string text) => WordFile.Write(Properties, body =>
    {
        body.Paragraph("Normal", text);
        body.Marked("Heading1", "section_1", text);
        body.Paragraph("Quote", new WordRun(text) { Language = "zh" }, new WordRun(text) { Mark = "section_1", Style = "Reference" });
        body.Paragraph("Normal", WordRun.Link("https://example.com/?a=1&b=\"2\"#x", text), WordRun.Bold(text));
        body.Table([4_000, 4_000], [text, text], [[text, WordRun.Link("https://example.com/")]], 1_000);
        body.Table([4_000, 4_000], [], [[text, text]]);
        body.Box("Choice", text);
    });

    private static void Holds(byte[] docx)
    {
        PackageHolds(docx);
        using var opened = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        var faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(opened);
        Assert.Equal("", string.Join('\n', faults.Select(fault => $"{fault.Part?.Uri}{fault.Path?.XPath}: {fault.Description}")));
    }

    /// <summary>Read by hand: every part well-formed and of a kind, every relationship and every mark resolved, no time in it.</summary>
    private static void PackageHolds(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        var names = zip.Entries.Select(entry => entry.FullName).ToHashSet();
        Assert.Equal(zip.Entries.Count, names.Count);
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1, 0, 0, 0, DateTimeKind.Unspecified), entry.LastWriteTime.DateTime));
        var parts = zip.Entries.ToDictionary(entry => entry.FullName, Load);
        var types = parts["[Content_Types].xml"].Root!.Elements().ToList();
        var overrides = types.Where(type => type.Name == Types + "Override").Select(type => type.Attribute("PartName")!.Value[1..]).ToList();
        Assert.Empty(overrides.Except(names));
        Assert.DoesNotContain(names.Except(overrides), name => !name.EndsWith(".rels", StringComparison.Ordinal) && name != "[Content_Types].xml");
        foreach (var (file, folder) in new[] { ("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/") })
        {
            var links = parts[file].Descendants(Links + "Relationship").ToList();
            Assert.Equal(links.Count, links.Select(link => link.Attribute("Id")!.Value).Distinct().Count());
            Assert.All(links, link => Assert.True(link.Attribute("TargetMode") is not null || names.Contains(folder + link.Attribute("Target")!.Value)));
        }

        var document = parts["word/document.xml"];
        var marks = document.Descendants(WordReader.Main + "bookmarkStart").Select(mark => mark.Attribute(WordReader.Main + "name")!.Value).ToHashSet();
        var anchors = document.Descendants(WordReader.Main + "hyperlink").Select(link => link.Attribute(WordReader.Main + "anchor")?.Value).OfType<string>();
        Assert.Empty(anchors.Except(marks));
        var styles = parts["word/styles.xml"].Descendants(WordReader.Main + "style").Select(style => style.Attribute(WordReader.Main + "styleId")!.Value);
        string[] kinds = ["pStyle", "rStyle", "tblStyle"];
        Assert.Empty(document.Descendants().Where(element => kinds.Contains(element.Name.LocalName))
            .Select(element => element.Attribute(WordReader.Main + "val")!.Value).Except(styles));
    }

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader);
    }
}
