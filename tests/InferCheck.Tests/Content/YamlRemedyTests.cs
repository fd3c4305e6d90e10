using InferCheck.Content;

namespace InferCheck.Tests.Content;

/// <summary>What editors get wrong in YAML, and whether they are told so in words they know.</summary>
public sealed class YamlRemedyTests
{
    [Theory]
    [InlineData("summary: Training: ruled out.\nkind: x\n", 1, 18, "a colon and a space in a text look like another key", "quotation marks")]
    [InlineData("- { on: 2026-06-12, note: Kept: 30 days }\n", 1, 31, "a colon and a space in a text look like another key", "quotation marks")]
    [InlineData("topic: training\nvalue:never\n", 2, 6, "there is no space after the colon of `value`", "write `value: …`")]
    [InlineData("value:never\nstatus: verified\n", 1, 6, "there is no space after the colon of `value`", "write `value: …`")]
    [InlineData("- topic: training\n  value:never\n  status: verified\n", 2, 8, "there is no space after the colon of `value`", "write `value: …`")]
    [InlineData("quote: 'We don't train'\n", 1, 16, "the text goes on after the apostrophe that ended it", "double an apostrophe")]
    [InlineData("excludes: ['it's', b]\n", 1, 16, "the text goes on after the apostrophe that ended it", "double an apostrophe")]
    [InlineData("quote: \"The \"best\" model\"\n", 1, 14, "the text goes on after the quotation mark that ended it", "quotation marks")]
    [InlineData("quote: [30] days\n", 1, 13, "the text goes on after the bracket that ended it", "quotation marks")]
    [InlineData("vendor: @example\n", 1, 9, "a text cannot begin with `@`", "quotation marks")]
    [InlineData("vendor: %example\n", 1, 9, "a text cannot begin with `%`", "quotation marks")]
    [InlineData("vendor: `example`\n", 1, 9, "a text cannot begin with a backtick", "quotation marks")]
    [InlineData("qualifier: > 30 days\n", 1, 12, "`>` at the beginning of a text has a meaning of its own", "quotation marks")]
    [InlineData("quote: \"a\\d\"\n", 1, 8, "a backslash in double quotation marks has a meaning of its own", "two of them")]
    [InlineData("quote: \"We keep\nvendor: x\n", 1, 8, "the quotation mark that opens here is never closed", "close it")]
    [InlineData("reviews:\n  - on: 2026-06-12\n   by: reader\n", 3, 4, "this line is not indented as its neighbours are", "same column")]
    [InlineData("reviews:\n  - on: 2026-06-12\n  by: reader\n", 3, 3, "this line is not indented as its neighbours are", "same column")]
    [InlineData("name: x\n kind: y\n", 2, 6, "this line is indented as if it were part of the text above", "same column")]
    [InlineData("name: x\njust words\n", 2, 1, "this line has no key", "write `key: text`")]
    [InlineData("models: [a,, b]\n", 1, 12, "while parsing a node, did not find expected node content", "docs/rules.md#yaml-syntax")]
    [InlineData("[a, b]: c\n", 1, 1, "a key must be a plain word", "quotation marks")]
    public void A_slip_is_explained(string yaml, int line, int column, string message, string help)
    {
        var fault = Assert.Single(YamlFile.Parse(yaml, "x.yaml").Faults);
        Assert.Equal(("yaml-syntax", line, column, message), (fault.Rule.Id, fault.At.Line, fault.At.Column, fault.Message));
        Assert.Contains(help, fault.Help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name: x\nclaims:\n  - topic: training\n\tvalue: never\n", 4, 1)]
    [InlineData("name: x\nclaims:\n  \t- topic: training\n", 3, 3)]
    [InlineData("name: x\n\t\nkind: y\n", 2, 1)]
    [InlineData("name: x\r\nclaims:\r\n\t- topic: training\r\n", 3, 1)]
    public void A_tab_is_found_where_it_stands(string yaml, int line, int column)
    {
        var fault = Assert.Single(YamlFile.Parse(yaml, "x.yaml").Faults);
        Assert.Equal(("yaml-syntax", line, column, "use spaces"), (fault.Rule.Id, fault.At.Line, fault.At.Column, fault.Help));
    }

    [Fact]
    public void A_tab_within_a_text_does_no_harm() => Assert.Empty(YamlFile.Parse("name: \"x\ty\"\n", "x.yaml").Faults);
}
