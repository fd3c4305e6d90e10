using System.Globalization;

namespace InferCheck.Site.Features.Papers.Word;

/// <summary>The body of a document for word processors: paragraphs, tables, marks to lead to and boxes to tick.</summary>
internal sealed class WordBody(WordXml xml, WordLinks links)
{
    private const string EmptyBox = "\u2610";
    private const string BoxFont = "MS Gothic";

    private int marks;
    private int boxes;

    public void Paragraph(string style, params IEnumerable<WordRun> runs)
    {
        OpenParagraph(style);
        Write(runs);
        xml.Close();
    }

    /// <summary>A paragraph that others lead to.</summary>
    public void Marked(string style, string mark, params IEnumerable<WordRun> runs)
    {
        OpenParagraph(style);
        xml.Empty("bookmarkStart", ("id", Number(++marks)), ("name", mark));
        Write(runs);
        xml.Empty("bookmarkEnd", ("id", Number(marks)));
        xml.Close();
    }

    /// <summary>A box to tick on screen or on paper, and what it means.</summary>
    public void Box(string style, string text)
    {
        OpenParagraph(style);
        xml.Open("sdt");
        xml.Open("sdtPr");
        xml.Value("alias", WordText.Of(text));
        xml.Value("id", Number(++boxes));
        xml.Open(WordXml.Word2010, "checkbox", []);
        xml.Empty2010("checked", ("val", "0"));
        xml.Empty2010("checkedState", ("val", "2612"), ("font", BoxFont));
        xml.Empty2010("uncheckedState", ("val", "2610"), ("font", BoxFont));
        xml.Close(2);
        xml.Open("sdtContent");
        xml.Open("r");
        xml.Open("rPr");
        xml.Empty("rFonts", ("ascii", BoxFont), ("hAnsi", BoxFont), ("eastAsia", BoxFont));
        xml.Close();
        xml.Text(EmptyBox);
        xml.Close(3);
        Write([$" {text}"]);
        xml.Close();
    }

    /// <summary>A table whose head stands on every page it runs over. Widths and heights are in twentieths of a point.</summary>
    public void Table(IReadOnlyList<int> widths, IReadOnlyList<WordRun> heads, IEnumerable<IReadOnlyList<WordRun>> rows, int height = 0)
    {
        var hasHead = heads.Count > 0;
        xml.Open("tbl");
        xml.Open("tblPr");
        xml.Value("tblStyle", hasHead ? "PaperTable" : "PaperFacts");
        xml.Empty("tblW", ("w", Number(widths.Sum())), ("type", "dxa"));
        xml.Empty("tblLayout", ("type", "fixed"));
        xml.Empty("tblLook", ("val", hasHead ? "0420" : "0400"), ("firstRow", hasHead ? "1" : "0"), ("lastRow", "0"), ("firstColumn", "0"),
            ("lastColumn", "0"), ("noHBand", "0"), ("noVBand", "1"));
        xml.Close();
        xml.Open("tblGrid");
        foreach (var width in widths)
        {
            xml.Empty("gridCol", ("w", Number(width)));
        }

        xml.Close();
        foreach (var row in hasHead ? rows.Prepend(heads) : rows)
        {
            Row(widths, row, ReferenceEquals(row, heads), height);
        }

        xml.Close();
    }

    private void Row(IReadOnlyList<int> widths, IReadOnlyList<WordRun> cells, bool isHead, int height)
    {
        xml.Open("tr");
        xml.Open("trPr");
        xml.Empty("cantSplit");
        if (isHead)
        {
            xml.Empty("tblHeader");
        }
        else if (height > 0)
        {
            xml.Empty("trHeight", ("val", Number(height)), ("hRule", "atLeast"));
        }

        xml.Close();
        foreach (var (width, cell) in widths.Zip(cells))
        {
            xml.Open("tc");
            xml.Open("tcPr");
            xml.Empty("tcW", ("w", Number(width)), ("type", "dxa"));
            xml.Close();
            Paragraph(isHead ? "CellHead" : "Cell", cell);
            xml.Close();
        }

        xml.Close();
    }

    private void OpenParagraph(string style)
    {
        xml.Open("p");
        xml.Open("pPr");
        xml.Value("pStyle", style);
        xml.Close();
    }

    private void Write(IEnumerable<WordRun> runs)
    {
        foreach (var run in runs)
        {
            var outside = run.Address is null ? null : links.Web(run.Address);
            if (outside is null && run.Mark is null)
            {
                Write(run);
                continue;
            }

            xml.OpenLink(outside, run.Mark);
            Write(run with { Style = run.Style ?? "Hyperlink" });
            xml.Close();
        }
    }

    private void Write(WordRun run)
    {
        xml.Open("r");
        if (run.IsBold || run.Style is not null || run.Language is not null)
        {
            xml.Open("rPr");
            if (run.Style is not null)
            {
                xml.Value("rStyle", run.Style);
            }

            if (run.IsBold)
            {
                xml.Empty("b");
            }

            if (run.Language is { } language)
            {
                xml.Empty("lang", ("val", language), ("eastAsia", language), ("bidi", language));
            }

            xml.Close();
        }

        xml.Text(run.Text);
        xml.Close();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
