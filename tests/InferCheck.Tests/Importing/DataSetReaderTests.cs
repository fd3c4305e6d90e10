using InferCheck.Importing;

namespace InferCheck.Tests.Importing;

/// <summary>A file that is no data set is refused with the reason, and one that is too large without a look inside.</summary>
public sealed class DataSetReaderTests : IDisposable
{
    private const long TooLarge = 64_000_001;

    private readonly DataSetFile file = new();

    [Theory]
    [InlineData("{ \"sample-ai\": { \"models\": {", ":1: no JSON: ")]
    [InlineData("{\n\n<html>", ":3: no JSON: ")]
    [InlineData("", ":1: no JSON: ")]
    [InlineData("[]", " does not hold services by their names")]
    [InlineData("null", " does not hold services by their names")]
    [InlineData("{\"a\":[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]}", ":1: no JSON: ")]
    public void What_is_no_data_set_is_refused_with_its_reason(string text, string reason)
    {
        file.Write(text);
        Assert.StartsWith(file.Path + reason, Assert.Throws<DataSetException>(() => file.Propose()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        File.Delete(file.Path);
        Assert.Equal($"there is no file {file.Path}", Assert.Throws<DataSetException>(() => file.Propose()).Message);
    }

    [Fact]
    public void A_huge_file_is_refused_without_reading_it()
    {
        using (var huge = File.OpenWrite(file.Path))
        {
            huge.SetLength(TooLarge);
        }

        var importer = new Importer(file.Catalog, file.Catalog.Vocabulary.DataSets.Single(), DataSetFile.Day);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("is larger than 64 MB", Assert.Throws<DataSetException>(() => importer.Of(file.Path)).Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void A_data_set_without_a_service_of_ours_proposes_nothing()
    {
        file.Write("{}");
        Assert.True(file.Propose().IsEmpty);
    }

    public void Dispose() => file.Dispose();
}
