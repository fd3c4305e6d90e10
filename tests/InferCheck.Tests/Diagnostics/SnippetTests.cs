using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Tests.Diagnostics;

public sealed class SnippetTests
{
    private static readonly RuleInfo Rule = new("unknown-value", Severity.Error, "a value is unknown") { Why = "", Bad = "", Good = "" };

    [Fact]
    public void The_place_is_marked_beneath_the_message() => Assert.Equal(
        """
        a.md:14:12: error[unknown-value]: no such value
           |
        14 |     value: by-defualt
           |            ^^^^^^^^^^
          help: did you mean `by-default`?

        """,
        Render(Source(new string('\n', 13) + "    value: by-defualt\n").At(14, 12).To(14, 22), "did you mean `by-default`?"));

    [Theory]
    [InlineData("\tvalue: x", 9, 10, "    value: x", "           ^")]
    [InlineData("name: 数据 x", 10, 11, "name: 数据 x", "           ^")]
    [InlineData("name: 数据 x", 7, 9, "name: 数据 x", "      ^^^^")]
    [InlineData("name: e\u0301\u0323 x", 11, 12, "name: e\u0301\u0323 x", "        ^")]
    [InlineData("name: 😀 x", 10, 11, "name: 😀 x", "         ^")]
    [InlineData("name: \e[31m x", 13, 14, "name: \\u001b[31m x", "                 ^")]
    [InlineData("name: a\u202eb", 8, 9, "name: a\\u202eb", "       ^^^^^^")]
    public void What_is_wide_or_hidden_does_not_shift_the_mark(string line, int from, int to, string shown, string marks) =>
        Assert.Equal((shown, marks), Shown(Source(line).At(1, from).To(1, to)));

    [Fact]
    public void Half_a_character_is_shown_as_one() =>
        Assert.Equal(("name: \ufffd x", "        ^"), Shown(Source($"name: {(char)0xd800} x").At(1, 9).To(1, 10)));

    [Fact]
    public void Of_a_long_line_what_stands_around_the_place_is_shown()
    {
        var line = $"{new string('a', 500_000)}fault{new string('b', 500_000)}";
        var (shown, marks) = Shown(Source(line).At(1, 500_001).To(1, 500_006));
        Assert.Equal($"…{new string('a', 40)}fault{new string('b', 75)}…", shown);
        Assert.Equal("fault", shown.Substring(marks.IndexOf('^', StringComparison.Ordinal), marks.Count(letter => letter == '^')));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(119)]
    [InlineData(200)]
    public void A_cut_never_parts_a_character(int pairs) =>
        Assert.DoesNotContain("\ufffd", Shown(Source(string.Concat(Enumerable.Repeat("a😀", 200))).At(1, pairs * 3).To(1, (pairs * 3) + 1)).Shown,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("", 1, 1, "", "^")]
    [InlineData("name", 1, 90, "name", "    ^")]
    [InlineData("name: one\n  two", 1, 7, "name: one", "      ^^^")]
    public void A_place_past_the_end_is_marked_at_the_end(string text, int line, int column, string shown, string marks) =>
        Assert.Equal((shown, marks), Shown(Source(text).At(line, column).To(line + 1, column + 9)));

    [Theory]
    [InlineData(3)]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_line_that_is_not_there_is_not_shown(int line) => Assert.DoesNotContain('|', Render(Source("a\nb").At(line, 1)));

    [Fact]
    public void Without_the_text_there_is_no_line() => Assert.DoesNotContain('|', Render(new SourceLocation("a.md", 1, 1)));

    [Theory]
    [InlineData("", 0, 0, 1, 1, 1, 1)]
    [InlineData("a\nbc\n", 2, 4, 2, 1, 2, 3)]
    [InlineData("a\nbc\n", 0, 99, 1, 1, 3, 1)]
    [InlineData("a\nbc", -5, 1, 1, 1, 1, 2)]
    [InlineData("a\nbc", 3, 2, 2, 2, 2, 2)]
    public void A_text_knows_its_lines(string text, int from, int to, int line, int column, int endLine, int endColumn)
    {
        var at = Source(text).Between(from, to);
        Assert.Equal((line, column), (at.Line, at.Column));
        Assert.Equal(from < to ? (endLine, endColumn) : (0, 0), (at.EndLine, at.EndColumn));
    }

    private static SourceText Source(string text) => new("a.md", text);

    private static (string Shown, string Marks) Shown(SourceLocation at)
    {
        var lines = Render(at).Split('\n');
        return (lines[2][3..].TrimStart(' ').Length == 0 ? "" : lines[2][4..], lines[3][4..]);
    }

    private static string Render(SourceLocation at, string? help = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new TextRenderer(colour: false).Render([new(Rule, at, "no such value", help)], output);
        return output.ToString();
    }
}
