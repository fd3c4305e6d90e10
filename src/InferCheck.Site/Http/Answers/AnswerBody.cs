namespace InferCheck.Site.Http.Answers;

/// <summary>The bytes of an answer in one coding, with the tag that names them, if the answer has one.</summary>
internal sealed record AnswerBody(byte[] Bytes, ContentCoding Coding, string? Tag);
