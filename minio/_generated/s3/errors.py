# Generated from specs/s3/errors.yaml by `make generate`; never edit.
"""Error codes of S3, and classes of those that programs catch often."""

from __future__ import annotations

from minio.error import S3Error, ServerError

__all__ = [
    "AccessDenied",
    "BucketAlreadyExists",
    "BucketAlreadyOwnedByYou",
    "BucketNotEmpty",
    "BucketQuotaExceeded",
    "EntityTooLarge",
    "ExpiredToken",
    "InvalidAccessKeyId",
    "InvalidBucketName",
    "InvalidObjectState",
    "InvalidRange",
    "MethodNotAllowed",
    "NoSuchAnnotation",
    "NoSuchBucket",
    "NoSuchBucketPolicy",
    "NoSuchCORSConfiguration",
    "NoSuchConfiguration",
    "NoSuchKey",
    "NoSuchLifecycleConfiguration",
    "NoSuchObjectLockConfiguration",
    "NoSuchPublicAccessBlockConfiguration",
    "NoSuchTagSet",
    "NoSuchUpload",
    "NoSuchVersion",
    "NoSuchWebsiteConfiguration",
    "NotImplementedByServer",
    "NotModified",
    "ObjectLockConfigurationNotFoundError",
    "OwnershipControlsNotFoundError",
    "PreconditionFailed",
    "ReplicationConfigurationNotFoundError",
    "RequestTimeTooSkewed",
    "ServerSideEncryptionConfigurationNotFoundError",
    "SignatureDoesNotMatch",
    "SlowDown",
    "StorageFull",
]

ACCESS_CONTROL_LIST_NOT_SUPPORTED = "AccessControlListNotSupported"
"""The bucket's ownership setting has switched access lists off.

Status 400.
"""
ACCESS_DENIED = "AccessDenied"
"""The caller may not do this.

Status 403.
"""
ACCESS_POINT_ALREADY_OWNED_BY_YOU = "AccessPointAlreadyOwnedByYou"
"""The caller has an access point of that name.

Status 409.
"""
ACCOUNT_PROBLEM = "AccountProblem"
"""The account cannot be used; its provider knows why.

Status 403.
"""
ALL_ACCESS_DISABLED = "AllAccessDisabled"
"""The bucket or object has been closed to everybody.

Status 403.
"""
AMBIGUOUS_FIELD_NAME = "AmbiguousFieldName"
"""A column name in the query fits several columns.

Status 400.
"""
AMBIGUOUS_GRANT_BY_EMAIL_ADDRESS = "AmbiguousGrantByEmailAddress"
"""The e-mail address in a grant belongs to several accounts.

Status 400.
"""
ANNOTATION_LIMIT_EXCEEDED = "AnnotationLimitExceeded"
"""The object has as many annotations as it may have.

Status 400.
"""
ANNOTATION_NAME_TOO_LONG = "AnnotationNameTooLong"
"""The annotation's name is too long.

Status 400.
"""
AUTHORIZATION_HEADER_MALFORMED = "AuthorizationHeaderMalformed"
"""The Authorization header cannot be read, or names another region; the answer tells the right one.

Status 400.
"""
AUTHORIZATION_PARAMETERS_ERROR = "AuthorizationParametersError"
"""The signature's parameters cannot be read.

Status 400.
"""
AUTHORIZATION_QUERY_PARAMETERS_ERROR = "AuthorizationQueryParametersError"
"""The signature's parameters in the query cannot be read, or allow too long a time.

Status 400.
"""
BAD_DIGEST = "BadDigest"
"""The content does not have the checksum that came with it.

Status 400.
"""
BAD_REQUEST = "BadRequest"
"""The request makes no sense to the server.

Status 400.
"""
BAD_TABLE_NAME = "BadTableName"
"""The table of the query cannot be named so.

Status 400.
"""
BUCKET_ALREADY_EXISTS = "BucketAlreadyExists"
"""Somebody else has a bucket of that name.

Status 409.
"""
BUCKET_ALREADY_OWNED_BY_YOU = "BucketAlreadyOwnedByYou"
"""The caller has a bucket of that name already.

Status 409.
"""
BUCKET_HAS_ACCESS_POINTS_ATTACHED = "BucketHasAccessPointsAttached"
"""The bucket cannot be removed while access points lead to it.

Status 400.
"""
BUCKET_NOT_EMPTY = "BucketNotEmpty"
"""The bucket cannot be removed while something is in it; old versions and delete markers count.

Status 409.
"""
BUSY = "Busy"
"""The server is too busy.

Status 503.
"""
CSV_PARSING_ERROR = "CSVParsingError"
"""The CSV that is queried cannot be read.

Status 400.
"""
CAST_FAILED = "CastFailed"
"""The query casts a value to a type that it does not fit.

Status 400.
"""
CLIENT_DISCONNECTED = "ClientDisconnected"
"""The client went away before the answer.

Status 499.
"""
CLIENT_TOKEN_CONFLICT = "ClientTokenConflict"
"""The access point was changed at the same time.

Status 409.
"""
COLUMN_TOO_LONG = "ColumnTooLong"
"""A column's name in the query is too long.

Status 400.
"""
CONDITIONAL_REQUEST_CONFLICT = "ConditionalRequestConflict"
"""Another write ran into this conditional one; trying again may do.

Status 409.
"""
CONNECTION_CLOSED_BY_REQUESTER = "ConnectionClosedByRequester"
"""The client closed the connection before it had sent all.

Status 400.
"""
CREDENTIALS_NOT_SUPPORTED = "CredentialsNotSupported"
"""This request takes no credentials.

Status 400.
"""
CROSS_LOCATION_LOGGING_PROHIBITED = "CrossLocationLoggingProhibited"
"""Logs cannot go to a bucket in another region.

Status 403.
"""
DATA_SOURCE_PATH_UNSUPPORTED = "DataSourcePathUnsupported"
"""The query's FROM can only be the object.

Status 400.
"""
DEVICE_NOT_ACTIVE_ERROR = "DeviceNotActiveError"
"""The authentication device is not switched on.

Status 400.
"""
EMPTY_REQUEST_BODY = "EmptyRequestBody"
"""The request needs a body.

Status 400.
"""
ENCRYPTION_TYPE_MISMATCH = "EncryptionTypeMismatch"
"""What is appended is encrypted in another way than the object.

Status 400.
"""
ENDPOINT_NOT_FOUND = "EndpointNotFound"
"""The request went to an endpoint that does not have the bucket.

Status 400.
"""
ENTITY_TOO_LARGE = "EntityTooLarge"
"""The object or part is larger than the server takes.

Status 400.
"""
ENTITY_TOO_SMALL = "EntityTooSmall"
"""A part other than the last is smaller than 5 MiB, or the object is smaller than the form allows.

Status 400.
"""
ERR_EVALUATOR_BINDING_DOES_NOT_EXIST = "ErrEvaluatorBindingDoesNotExist"
"""The query names a column that is not there.

Status 400.
"""
EVALUATOR_INVALID_ARGUMENTS = "EvaluatorInvalidArguments"
"""A function of the query was given what it cannot take.

Status 400.
"""
EVALUATOR_INVALID_TIMESTAMP_FORMAT_PATTERN = "EvaluatorInvalidTimestampFormatPattern"
"""A time pattern in the query cannot be read.

Status 400.
"""
EVALUATOR_INVALID_TIMESTAMP_FORMAT_PATTERN_SYMBOL = "EvaluatorInvalidTimestampFormatPatternSymbol"
"""A time pattern in the query has a symbol that is unknown.

Status 400.
"""
EVALUATOR_INVALID_TIMESTAMP_FORMAT_PATTERN_SYMBOL_FOR_PARSING = (
    "EvaluatorInvalidTimestampFormatPatternSymbolForParsing"
)
"""A time pattern in the query has a symbol that cannot be used for reading.

Status 400.
"""
EVALUATOR_INVALID_TIMESTAMP_FORMAT_PATTERN_TOKEN = "EvaluatorInvalidTimestampFormatPatternToken"
"""A time pattern in the query has a part that is unknown.

Status 400.
"""
EVALUATOR_TIMESTAMP_FORMAT_PATTERN_DUPLICATE_FIELDS = "EvaluatorTimestampFormatPatternDuplicateFields"
"""A time pattern in the query has the same field twice.

Status 400.
"""
EVALUATOR_TIMESTAMP_FORMAT_PATTERN_HOUR_CLOCK_AM_PM_MISMATCH = (
    "EvaluatorTimestampFormatPatternHourClockAmPmMismatch"
)
"""A time pattern in the query mixes the clocks of 12 and 24 hours.

Status 400.
"""
EVALUATOR_UNTERMINATED_TIMESTAMP_FORMAT_PATTERN_TOKEN = "EvaluatorUnterminatedTimestampFormatPatternToken"
"""A time pattern in the query does not end.

Status 400.
"""
EXCESS_DATA = "ExcessData"
"""The request brought more bytes than it had announced.

Status 400.
"""
EXPIRED_TOKEN = "ExpiredToken"
"""The temporary credentials have run out.

Status 400.
"""
EXPRESSION_TOO_LONG = "ExpressionTooLong"
"""The query is longer than 256 KiB.

Status 400.
"""
IDEMPOTENCY_EXCEPTION = "IdempotencyException"
"""The request was sent before with other parameters.

Status 400.
"""
IDEMPOTENCY_PARAMETER_MISMATCH = "IdempotencyParameterMismatch"
"""The client token was used before with other parameters.

Status 400.
"""
ILLEGAL_LOCATION_CONSTRAINT_EXCEPTION = "IllegalLocationConstraintException"
"""The region asked for does not fit the endpoint that was asked.

Status 400.
"""
ILLEGAL_SQL_FUNCTION_ARGUMENT = "IllegalSqlFunctionArgument"
"""A function of the query was given what it cannot take.

Status 400.
"""
ILLEGAL_VERSIONING_CONFIGURATION_EXCEPTION = "IllegalVersioningConfigurationException"
"""The versioning state asked for is unknown.

Status 400.
"""
INCOMPLETE_BODY = "IncompleteBody"
"""The request brought fewer bytes than it had announced.

Status 400.
"""
INCORRECT_ENDPOINT = "IncorrectEndpoint"
"""The bucket is in another region; its endpoint must be used.

Status 400.
"""
INCORRECT_NUMBER_OF_FILES_IN_POST_REQUEST = "IncorrectNumberOfFilesInPostRequest"
"""A form upload takes exactly one file.

Status 400.
"""
INCORRECT_SQL_FUNCTION_ARGUMENT_TYPE = "IncorrectSqlFunctionArgumentType"
"""A function of the query was given a value of the wrong type.

Status 400.
"""
INLINE_DATA_TOO_LARGE = "InlineDataTooLarge"
"""Inline data is larger than it may be.

Status 400.
"""
INTEGER_OVERFLOW = "IntegerOverflow"
"""A number of the query is too large.

Status 400.
"""
INTERNAL_ERROR = "InternalError"
"""Something went wrong in the server; trying again may do.

Status 500.
"""
INVALID_ACCESS_KEY_ID = "InvalidAccessKeyId"
"""The access key is unknown.

Status 403.
"""
INVALID_ACCESS_POINT = "InvalidAccessPoint"
"""The access point's name is not one.

Status 400.
"""
INVALID_ACCESS_POINT_ALIAS_ERROR = "InvalidAccessPointAliasError"
"""The access point's alias is not one.

Status 400.
"""
INVALID_ADDRESSING_HEADER = "InvalidAddressingHeader"
"""The request must be addressed otherwise.

Status 400.
"""
INVALID_ANNOTATION_NAME = "InvalidAnnotationName"
"""The annotation cannot be named so.

Status 400.
"""
INVALID_ARGUMENT = "InvalidArgument"
"""A parameter of the request has a value that cannot be.

Status 400.
"""
INVALID_BUCKET_ACL_WITH_OBJECT_OWNERSHIP = "InvalidBucketAclWithObjectOwnership"
"""The access list does not fit the bucket's ownership setting.

Status 400.
"""
INVALID_BUCKET_NAME = "InvalidBucketName"
"""A bucket cannot be named so.

Status 400.
"""
INVALID_BUCKET_OWNER_AWS_ACCOUNT_ID = "InvalidBucketOwnerAWSAccountID"
"""The expected owner is not an account id.

Status 400.
"""
INVALID_BUCKET_STATE = "InvalidBucketState"
"""The bucket's state does not allow this, such as object lock without versioning.

Status 409.
"""
INVALID_CAST = "InvalidCast"
"""The query casts a value to a type that cannot be.

Status 400.
"""
INVALID_COLUMN_INDEX = "InvalidColumnIndex"
"""The query counts columns that are not there.

Status 400.
"""
INVALID_COMPRESSION_FORMAT = "InvalidCompressionFormat"
"""The compression is none of NONE, GZIP, BZIP2.

Status 400.
"""
INVALID_DATA_SOURCE = "InvalidDataSource"
"""The data queried is neither CSV, JSON nor Parquet.

Status 400.
"""
INVALID_DATA_TYPE = "InvalidDataType"
"""The query names a type that is unknown.

Status 400.
"""
INVALID_DIGEST = "InvalidDigest"
"""Content-MD5 is not the base64 of an MD5.

Status 400.
"""
INVALID_DURATION = "InvalidDuration"
"""The duration asked for is out of range.

Status 400.
"""
INVALID_ENCRYPTION_ALGORITHM_ERROR = "InvalidEncryptionAlgorithmError"
"""The encryption algorithm is unknown.

Status 400.
"""
INVALID_EXPRESSION_TYPE = "InvalidExpressionType"
"""The query's language is not SQL.

Status 400.
"""
INVALID_FILE_HEADER_INFO = "InvalidFileHeaderInfo"
"""FileHeaderInfo is none of NONE, USE, IGNORE.

Status 400.
"""
INVALID_HOST_HEADER = "InvalidHostHeader"
"""The Host header cannot be read.

Status 400.
"""
INVALID_HTTP_METHOD = "InvalidHttpMethod"
"""The HTTP method is unknown here.

Status 400.
"""
INVALID_JSON_TYPE = "InvalidJsonType"
"""The JSON type is neither DOCUMENT nor LINES.

Status 400.
"""
INVALID_KEY_PATH = "InvalidKeyPath"
"""A path of the query leads nowhere.

Status 400.
"""
INVALID_LIFECYCLE_WITH_OBJECT_LOCK = "InvalidLifecycleWithObjectLock"
"""The lifecycle rule would remove what object lock protects.

Status 400.
"""
INVALID_LOCATION_CONSTRAINT = "InvalidLocationConstraint"
"""There is no such region.

Status 400.
"""
INVALID_OBJECT_STATE = "InvalidObjectState"
"""The object is in an archive and has to be restored before it can be read.

Status 403.
"""
INVALID_PART = "InvalidPart"
"""A part that was named is not there or has another ETag.

Status 400.
"""
INVALID_PART_NUMBER = "InvalidPartNumber"
"""The object has no such part.

Status 416.
"""
INVALID_PART_ORDER = "InvalidPartOrder"
"""The parts were not named in the order of their numbers.

Status 400.
"""
INVALID_PAYER = "InvalidPayer"
"""The account that pays cannot be used.

Status 403.
"""
INVALID_POLICY_DOCUMENT = "InvalidPolicyDocument"
"""The form's policy does not fit its fields.

Status 400.
"""
INVALID_PREFIX = "InvalidPrefix"
"""The prefix cannot be.

Status 400.
"""
INVALID_PREFIX_MARKER = "InvalidPrefixMarker"
"""The marker does not start with the prefix.

Status 400.
"""
INVALID_QUERY = "InvalidQuery"
"""The query cannot be run.

Status 400.
"""
INVALID_QUOTE_FIELDS = "InvalidQuoteFields"
"""QuoteFields is neither ALWAYS nor ASNEEDED.

Status 400.
"""
INVALID_RANGE = "InvalidRange"
"""The object has none of the bytes asked for.

Status 416.
"""
INVALID_REGION = "InvalidRegion"
"""The region is another than the server's.

Status 400.
"""
INVALID_REQUEST = "InvalidRequest"
"""The request cannot be done as it stands; the message tells why.

Status 400.
"""
INVALID_REQUEST_PARAMETER = "InvalidRequestParameter"
"""A parameter of the query request has a value that cannot be.

Status 400.
"""
INVALID_SOAP_REQUEST = "InvalidSOAPRequest"
"""The SOAP body cannot be read.

Status 400.
"""
INVALID_SECURITY = "InvalidSecurity"
"""The security data of the request cannot be used.

Status 403.
"""
INVALID_SESSION_EXCEPTION = "InvalidSessionException"
"""The session has ended or never was.

Status 400.
"""
INVALID_SIGNATURE = "InvalidSignature"
"""The request's signature cannot be read.

Status 400.
"""
INVALID_STORAGE_CLASS = "InvalidStorageClass"
"""The storage class is unknown to the server.

Status 400.
"""
INVALID_TABLE_ALIAS = "InvalidTableAlias"
"""The query gives the table a name that cannot be.

Status 400.
"""
INVALID_TAG = "InvalidTag"
"""A tag's key or value is not allowed, or there are too many.

Status 400.
"""
INVALID_TARGET_BUCKET_FOR_LOGGING = "InvalidTargetBucketForLogging"
"""Logs cannot go to that bucket.

Status 400.
"""
INVALID_TEXT_ENCODING = "InvalidTextEncoding"
"""The data queried is not UTF-8.

Status 400.
"""
INVALID_TOKEN = "InvalidToken"
"""The session token cannot be used.

Status 400.
"""
INVALID_TOKEN_ID = "InvalidTokenId"
"""The session token is unknown to the server.

Status 403.
"""
INVALID_URI = "InvalidURI"
"""The request's address cannot be read.

Status 400.
"""
INVALID_WRITE_OFFSET = "InvalidWriteOffset"
"""What is appended does not start where the object ends.

Status 400.
"""
JSON_PARSING_ERROR = "JSONParsingError"
"""The JSON that is queried cannot be read.

Status 400.
"""
KMS_DISABLED_EXCEPTION = "KMS.DisabledException"
"""The key is switched off in the key manager.

Status 400.
"""
KMS_INVALID_KEY_USAGE_EXCEPTION = "KMS.InvalidKeyUsageException"
"""The key is not made for this use.

Status 400.
"""
KMS_KMS_INVALID_STATE_EXCEPTION = "KMS.KMSInvalidStateException"
"""The key's state does not allow this.

Status 400.
"""
KMS_NOT_FOUND_EXCEPTION = "KMS.NotFoundException"
"""The key manager does not have the key.

Status 400.
"""
KEY_TOO_LONG_ERROR = "KeyTooLongError"
"""The object's name is longer than 1024 bytes.

Status 400.
"""
LAMBDA_ARN_INVALID = "LambdaARNInvalid"
"""The function's name cannot be read.

Status 400.
"""
LAMBDA_ARN_NOT_FOUND = "LambdaARNNotFound"
"""The server has no such function.

Status 404.
"""
LAMBDA_FUNCTION_STATUS_ERROR = "LambdaFunctionStatusError"
"""The function answered with an error.

Status 400.
"""
LEXER_INVALID_CHAR = "LexerInvalidChar"
"""The query has a character that cannot be.

Status 400.
"""
LEXER_INVALID_ION_LITERAL = "LexerInvalidIONLiteral"
"""The query has an Ion literal that cannot be read.

Status 400.
"""
LEXER_INVALID_LITERAL = "LexerInvalidLiteral"
"""The query has a literal that cannot be read.

Status 400.
"""
LEXER_INVALID_OPERATOR = "LexerInvalidOperator"
"""The query has an operator that is unknown.

Status 400.
"""
LIKE_INVALID_INPUTS = "LikeInvalidInputs"
"""LIKE was given what it cannot take.

Status 400.
"""
MALFORMED_ACL_ERROR = "MalformedACLError"
"""The access list cannot be read.

Status 400.
"""
MALFORMED_DATE = "MalformedDate"
"""A date of the request cannot be read.

Status 400.
"""
MALFORMED_POST_REQUEST = "MalformedPOSTRequest"
"""The form cannot be read.

Status 400.
"""
MALFORMED_POLICY = "MalformedPolicy"
"""The policy cannot be read or does not fit the bucket.

Status 400.
"""
MALFORMED_XML = "MalformedXML"
"""The document cannot be read or is not the one wanted.

Status 400.
"""
MAX_MESSAGE_LENGTH_EXCEEDED = "MaxMessageLengthExceeded"
"""The request is too long.

Status 400.
"""
MAX_POST_PRE_DATA_LENGTH_EXCEEDED_ERROR = "MaxPostPreDataLengthExceededError"
"""The form's fields before the file are too long.

Status 400.
"""
MAX_VERSIONS_EXCEEDED = "MaxVersionsExceeded"
"""The object has as many versions as it may have.

Status 400.
"""
METADATA_TOO_LARGE = "MetadataTooLarge"
"""The metadata is larger than 2 KiB.

Status 400.
"""
METHOD_NOT_ALLOWED = "MethodNotAllowed"
"""The method is not allowed on this, such as reading a delete marker.

Status 405.
"""
MISSING_ATTACHMENT = "MissingAttachment"
"""A SOAP attachment was expected.

Status 400.
"""
MISSING_AUTHENTICATION_TOKEN = "MissingAuthenticationToken"
"""The request is not signed.

Status 403.
"""
MISSING_CONTENT_LENGTH = "MissingContentLength"
"""The request needs a Content-Length.

Status 411.
"""
MISSING_CONTENT_MD5 = "MissingContentMD5"
"""The request needs a Content-MD5.

Status 400.
"""
MISSING_FIELDS = "MissingFields"
"""The signature lacks fields.

Status 400.
"""
MISSING_HEADERS = "MissingHeaders"
"""The query names headers that are not there.

Status 400.
"""
MISSING_REQUEST_BODY_ERROR = "MissingRequestBodyError"
"""The request needs a body.

Status 400.
"""
MISSING_REQUIRED_PARAMETER = "MissingRequiredParameter"
"""The query request lacks a parameter.

Status 400.
"""
MISSING_SECURITY_ELEMENT = "MissingSecurityElement"
"""The SOAP request lacks its security header.

Status 400.
"""
MISSING_SECURITY_HEADER = "MissingSecurityHeader"
"""The request lacks a header that it needs.

Status 400.
"""
MULTIPLE_DATA_SOURCES_UNSUPPORTED = "MultipleDataSourcesUnsupported"
"""The query can only read one table.

Status 400.
"""
NO_LOGGING_STATUS_FOR_KEY = "NoLoggingStatusForKey"
"""There is no logging state for this.

Status 400.
"""
NO_SUCH_ACCESS_POINT = "NoSuchAccessPoint"
"""The access point is not there.

Status 404.
"""
NO_SUCH_ANNOTATION = "NoSuchAnnotation"
"""The object has no annotation of that name.

Status 404.
"""
NO_SUCH_ASYNC_REQUEST = "NoSuchAsyncRequest"
"""The asynchronous request is not there.

Status 404.
"""
NO_SUCH_BUCKET = "NoSuchBucket"
"""The bucket is not there.

Status 404.
"""
NO_SUCH_BUCKET_LIFECYCLE = "NoSuchBucketLifecycle"
"""The bucket has no lifecycle.

Status 404.
"""
NO_SUCH_BUCKET_POLICY = "NoSuchBucketPolicy"
"""The bucket has no policy.

Status 404.
"""
NO_SUCH_CORS_CONFIGURATION = "NoSuchCORSConfiguration"
"""The bucket has no CORS rules.

Status 404.
"""
NO_SUCH_CONFIGURATION = "NoSuchConfiguration"
"""The bucket has no configuration of that id.

Status 404.
"""
NO_SUCH_KEY = "NoSuchKey"
"""The object is not there.

Status 404.
"""
NO_SUCH_LIFECYCLE_CONFIGURATION = "NoSuchLifecycleConfiguration"
"""The bucket has no lifecycle.

Status 404.
"""
NO_SUCH_MULTI_REGION_ACCESS_POINT = "NoSuchMultiRegionAccessPoint"
"""The multi-region access point is not there.

Status 404.
"""
NO_SUCH_OBJECT_LOCK_CONFIGURATION = "NoSuchObjectLockConfiguration"
"""The version has no retention or legal hold.

Status 404.
"""
NO_SUCH_PUBLIC_ACCESS_BLOCK_CONFIGURATION = "NoSuchPublicAccessBlockConfiguration"
"""Public access of the bucket is not restricted.

Status 404.
"""
NO_SUCH_TAG_SET = "NoSuchTagSet"
"""No tags are set.

Status 404.
"""
NO_SUCH_UPLOAD = "NoSuchUpload"
"""The upload is not there: completed, aborted or never begun.

Status 404.
"""
NO_SUCH_VERSION = "NoSuchVersion"
"""The object has no such version.

Status 404.
"""
NO_SUCH_WEBSITE_CONFIGURATION = "NoSuchWebsiteConfiguration"
"""The bucket is not a website.

Status 404.
"""
NOT_DEVICE_OWNER_ERROR = "NotDeviceOwnerError"
"""The authentication device is somebody else's.

Status 400.
"""
NOT_IMPLEMENTED = "NotImplemented"
"""The server does not do this.

Status 501.
"""
NOT_MODIFIED = "NotModified"
"""The object is still as the caller knows it.

Status 304.
"""
NOT_SIGNED_UP = "NotSignedUp"
"""The account has not signed up for the service.

Status 403.
"""
OBJECT_ALREADY_IN_ACTIVE_TIER_ERROR = "ObjectAlreadyInActiveTierError"
"""The object is not in an archive.

Status 403.
"""
OBJECT_LOCK_CONFIGURATION_NOT_FOUND_ERROR = "ObjectLockConfigurationNotFoundError"
"""The bucket was made without object lock.

Status 404.
"""
OBJECT_NOT_IN_ACTIVE_TIER_ERROR = "ObjectNotInActiveTierError"
"""The object is in an archive and cannot be copied.

Status 403.
"""
OBJECT_SERIALIZATION_CONFLICT = "ObjectSerializationConflict"
"""The query asks for more than one way of writing its results.

Status 400.
"""
OPERATION_ABORTED = "OperationAborted"
"""Another change to the same thing is under way.

Status 409.
"""
OVER_MAX_COLUMN = "OverMaxColumn"
"""The data queried has too many columns.

Status 400.
"""
OVER_MAX_RECORD_SIZE = "OverMaxRecordSize"
"""A record of the data queried is too long.

Status 400.
"""
OWNERSHIP_CONTROLS_NOT_FOUND_ERROR = "OwnershipControlsNotFoundError"
"""The bucket has no ownership setting.

Status 404.
"""
PARQUET_PARSING_ERROR = "ParquetParsingError"
"""The Parquet that is queried cannot be read.

Status 400.
"""
PARSE_ASTERISK_IS_NOT_ALONE_IN_SELECT_LIST = "ParseAsteriskIsNotAloneInSelectList"
"""The query's `*` must stand alone after SELECT.

Status 400.
"""
PARSE_CANNOT_MIX_SQB_AND_WILDCARD_IN_SELECT_LIST = "ParseCannotMixSqbAndWildcardInSelectList"
"""The query mixes brackets and `*` after SELECT.

Status 400.
"""
PARSE_CAST_ARITY = "ParseCastArity"
"""CAST takes one value and one type.

Status 400.
"""
PARSE_EMPTY_SELECT = "ParseEmptySelect"
"""The query selects nothing.

Status 400.
"""
PARSE_EXPECTED2_TOKEN_TYPES = "ParseExpected2TokenTypes"
"""The query has another word where one of two was expected.

Status 400.
"""
PARSE_EXPECTED_ARGUMENT_DELIMITER = "ParseExpectedArgumentDelimiter"
"""The query lacks a comma between arguments.

Status 400.
"""
PARSE_EXPECTED_DATE_PART = "ParseExpectedDatePart"
"""The query lacks a part of a date, such as YEAR.

Status 400.
"""
PARSE_EXPECTED_EXPRESSION = "ParseExpectedExpression"
"""The query lacks an expression.

Status 400.
"""
PARSE_EXPECTED_IDENT_FOR_ALIAS = "ParseExpectedIdentForAlias"
"""The query lacks a name after AS.

Status 400.
"""
PARSE_EXPECTED_IDENT_FOR_AT = "ParseExpectedIdentForAt"
"""The query lacks a name after AT.

Status 400.
"""
PARSE_EXPECTED_IDENT_FOR_GROUP_NAME = "ParseExpectedIdentForGroupName"
"""The query lacks a name after GROUP.

Status 400.
"""
PARSE_EXPECTED_KEYWORD = "ParseExpectedKeyword"
"""The query lacks a keyword.

Status 400.
"""
PARSE_EXPECTED_LEFT_PAREN_AFTER_CAST = "ParseExpectedLeftParenAfterCast"
"""The query lacks a bracket after CAST.

Status 400.
"""
PARSE_EXPECTED_LEFT_PAREN_BUILTIN_FUNCTION_CALL = "ParseExpectedLeftParenBuiltinFunctionCall"
"""The query lacks a bracket after a function's name.

Status 400.
"""
PARSE_EXPECTED_LEFT_PAREN_VALUE_CONSTRUCTOR = "ParseExpectedLeftParenValueConstructor"
"""The query lacks a bracket before a list of values.

Status 400.
"""
PARSE_EXPECTED_MEMBER = "ParseExpectedMember"
"""The query lacks a member's name.

Status 400.
"""
PARSE_EXPECTED_NUMBER = "ParseExpectedNumber"
"""The query lacks a number.

Status 400.
"""
PARSE_EXPECTED_RIGHT_PAREN_BUILTIN_FUNCTION_CALL = "ParseExpectedRightParenBuiltinFunctionCall"
"""The query lacks a bracket after a function's arguments.

Status 400.
"""
PARSE_EXPECTED_TOKEN_TYPE = "ParseExpectedTokenType"
"""The query has another word than was expected.

Status 400.
"""
PARSE_EXPECTED_TYPE_NAME = "ParseExpectedTypeName"
"""The query lacks a type's name.

Status 400.
"""
PARSE_EXPECTED_WHEN_CLAUSE = "ParseExpectedWhenClause"
"""The query's CASE has no WHEN.

Status 400.
"""
PARSE_INVALID_CONTEXT_FOR_WILDCARD_IN_SELECT_LIST = "ParseInvalidContextForWildcardInSelectList"
"""The query has `*` where it cannot be.

Status 400.
"""
PARSE_INVALID_PATH_COMPONENT = "ParseInvalidPathComponent"
"""A path of the query cannot be read.

Status 400.
"""
PARSE_INVALID_TYPE_PARAM = "ParseInvalidTypeParam"
"""A type in the query has a parameter that cannot be.

Status 400.
"""
PARSE_MALFORMED_JOIN = "ParseMalformedJoin"
"""A JOIN in the query cannot be read.

Status 400.
"""
PARSE_MISSING_IDENT_AFTER_AT = "ParseMissingIdentAfterAt"
"""The query lacks a name after `@`.

Status 400.
"""
PARSE_NON_UNARY_AGGREGATE_FUNCTION_CALL = "ParseNonUnaryAggregateFunctionCall"
"""An aggregate function takes one argument.

Status 400.
"""
PARSE_SELECT_FAILURE = "ParseSelectFailure"
"""The query cannot be read.

Status 400.
"""
PARSE_SELECT_MISSING_FROM = "ParseSelectMissingFrom"
"""The query has no FROM.

Status 400.
"""
PARSE_UN_EXPECTED_KEYWORD = "ParseUnExpectedKeyword"
"""The query has a keyword where it cannot be.

Status 400.
"""
PARSE_UNEXPECTED_KEYWORD = "ParseUnexpectedKeyword"
"""The query has a keyword where it cannot be.

Status 400.
"""
PARSE_UNEXPECTED_OPERATOR = "ParseUnexpectedOperator"
"""The query has an operator where it cannot be.

Status 400.
"""
PARSE_UNEXPECTED_TERM = "ParseUnexpectedTerm"
"""The query has a term where it cannot be.

Status 400.
"""
PARSE_UNEXPECTED_TOKEN = "ParseUnexpectedToken"
"""The query has a word where it cannot be.

Status 400.
"""
PARSE_UNKNOWN_OPERATOR = "ParseUnknownOperator"
"""The query has an operator that is unknown.

Status 400.
"""
PARSE_UNSUPPORTED_ALIAS = "ParseUnsupportedAlias"
"""This name cannot be given in the query.

Status 400.
"""
PARSE_UNSUPPORTED_CALL_WITH_STAR = "ParseUnsupportedCallWithStar"
"""Only COUNT may be called with `*`.

Status 400.
"""
PARSE_UNSUPPORTED_CASE = "ParseUnsupportedCase"
"""This CASE is not supported.

Status 400.
"""
PARSE_UNSUPPORTED_CASE_CLAUSE = "ParseUnsupportedCaseClause"
"""This CASE is not supported.

Status 400.
"""
PARSE_UNSUPPORTED_LITERALS_GROUP_BY = "ParseUnsupportedLiteralsGroupBy"
"""GROUP BY takes no literals here.

Status 400.
"""
PARSE_UNSUPPORTED_SELECT = "ParseUnsupportedSelect"
"""This SELECT is not supported.

Status 400.
"""
PARSE_UNSUPPORTED_SYNTAX = "ParseUnsupportedSyntax"
"""The syntax of the query is not supported.

Status 400.
"""
PARSE_UNSUPPORTED_TOKEN = "ParseUnsupportedToken"
"""A word of the query is not supported.

Status 400.
"""
PERMANENT_REDIRECT = "PermanentRedirect"
"""The bucket is at another endpoint, which the answer tells.

Status 301.
"""
POLICY_INVALID_NAME = "PolicyInvalidName"
"""A policy cannot be named so.

Status 400.
"""
POLICY_TOO_LARGE = "PolicyTooLarge"
"""The policy is larger than it may be.

Status 400.
"""
POST_POLICY_INVALID_KEY_NAME = "PostPolicyInvalidKeyName"
"""The form's policy does not allow this object name.

Status 403.
"""
PRECONDITION_FAILED = "PreconditionFailed"
"""The object is not as the request demanded.

Status 412.
"""
REDIRECT = "Redirect"
"""The bucket is at another endpoint for now.

Status 307.
"""
REMOTE_DESTINATION_NOT_FOUND_ERROR = "RemoteDestinationNotFoundError"
"""The bucket to replicate to is not there.

Status 404.
"""
REMOTE_TARGET_NOT_VERSIONED_ERROR = "RemoteTargetNotVersionedError"
"""The bucket to replicate to has no versioning.

Status 400.
"""
REPLICATION_CONFIGURATION_NOT_FOUND_ERROR = "ReplicationConfigurationNotFoundError"
"""The bucket has no replication.

Status 404.
"""
REPLICATION_DESTINATION_MISSING_LOCK_ERROR = "ReplicationDestinationMissingLockError"
"""The bucket to replicate to has no object lock, this one has.

Status 400.
"""
REPLICATION_PERMISSION_CHECK = "ReplicationPermissionCheck"
"""The check whether replication is allowed did not go through.

Status 400.
"""
REPLICATION_SOURCE_NOT_VERSIONED_ERROR = "ReplicationSourceNotVersionedError"
"""The bucket to replicate from has no versioning.

Status 400.
"""
REQUEST_HEADER_SECTION_TOO_LARGE = "RequestHeaderSectionTooLarge"
"""The request's headers are larger than 8 KiB.

Status 400.
"""
REQUEST_IS_NOT_MULTI_PART_CONTENT = "RequestIsNotMultiPartContent"
"""A form upload must be multipart/form-data.

Status 400.
"""
REQUEST_TIME_TOO_SKEWED = "RequestTimeTooSkewed"
"""The clocks of client and server differ by more than 15 minutes.

Status 403.
"""
REQUEST_TIMEOUT = "RequestTimeout"
"""The request's body did not come in time.

Status 400.
"""
REQUEST_TORRENT_OF_BUCKET_ERROR = "RequestTorrentOfBucketError"
"""A bucket has no torrent.

Status 400.
"""
RESPONSE_INTERRUPTED = "ResponseInterrupted"
"""The answer was cut off.

Status 400.
"""
RESTORE_ALREADY_IN_PROGRESS = "RestoreAlreadyInProgress"
"""The object is being restored already.

Status 409.
"""
SERVER_BUSY = "ServerBusy"
"""The server is too busy.

Status 503.
"""
SERVER_SIDE_ENCRYPTION_CONFIGURATION_NOT_FOUND_ERROR = "ServerSideEncryptionConfigurationNotFoundError"
"""The bucket has no default encryption.

Status 404.
"""
SERVICE_UNAVAILABLE = "ServiceUnavailable"
"""The server cannot answer now.

Status 503.
"""
SIGNATURE_DOES_NOT_MATCH = "SignatureDoesNotMatch"
"""The signature is not that of the request; mostly the secret key is wrong.

Status 403.
"""
SLOW_DOWN = "SlowDown"
"""Too many requests; fewer a second will do.

Status 503.
"""
SLOW_DOWN_READ = "SlowDownRead"
"""Too many reads; fewer a second will do.

Status 503.
"""
SLOW_DOWN_WRITE = "SlowDownWrite"
"""Too many writes; fewer a second will do.

Status 503.
"""
TAG_POLICY_EXCEPTION = "TagPolicyException"
"""The organisation's tag policy does not allow this tag.

Status 400.
"""
TEMPORARY_REDIRECT = "TemporaryRedirect"
"""The bucket is at another endpoint until its name is known everywhere.

Status 307.
"""
TOKEN_CODE_INVALID_ERROR = "TokenCodeInvalidError"
"""The code of the authentication device is wrong.

Status 400.
"""
TOKEN_REFRESH_REQUIRED = "TokenRefreshRequired"
"""The token must be renewed.

Status 400.
"""
TOO_MANY_ACCESS_POINTS = "TooManyAccessPoints"
"""The account has as many access points as it may have.

Status 400.
"""
TOO_MANY_BUCKETS = "TooManyBuckets"
"""The account has as many buckets as it may have.

Status 400.
"""
TOO_MANY_MULTI_REGION_ACCESS_POINTREGIONS_ERROR = "TooManyMultiRegionAccessPointregionsError"
"""The access point has more regions than it may have.

Status 400.
"""
TOO_MANY_MULTI_REGION_ACCESS_POINTS = "TooManyMultiRegionAccessPoints"
"""The account has as many multi-region access points as it may have.

Status 400.
"""
TOO_MANY_PARTS = "TooManyParts"
"""The object has been appended to as often as it may be.

Status 400.
"""
TOO_MANY_REQUESTS = "TooManyRequests"
"""Too many requests; fewer a second will do.

Status 429.
"""
TRANSITION_STORAGE_CLASS_NOT_FOUND_ERROR = "TransitionStorageClassNotFoundError"
"""The lifecycle rule moves objects to a tier that the server does not have.

Status 404.
"""
TRUNCATED_INPUT = "TruncatedInput"
"""The data queried ends too early.

Status 400.
"""
UNAUTHORIZED_ACCESS = "UnauthorizedAccess"
"""The caller is not known.

Status 401.
"""
UNAUTHORIZED_ACCESS_ERROR = "UnauthorizedAccessError"
"""The account may not be used in this part of the world.

Status 403.
"""
UNEXPECTED_CONTENT = "UnexpectedContent"
"""This request takes no body.

Status 400.
"""
UNEXPECTED_IP_ERROR = "UnexpectedIPError"
"""The request came from an address that is not allowed.

Status 403.
"""
UNRECOGNIZED_FORMAT_EXCEPTION = "UnrecognizedFormatException"
"""The data queried is in a format that is unknown.

Status 400.
"""
UNRESOLVABLE_GRANT_BY_EMAIL_ADDRESS = "UnresolvableGrantByEmailAddress"
"""The e-mail address in a grant belongs to no account.

Status 400.
"""
UNSUPPORTED_ARGUMENT = "UnsupportedArgument"
"""A parameter of the request is not supported.

Status 400.
"""
UNSUPPORTED_FUNCTION = "UnsupportedFunction"
"""A function of the query is not supported.

Status 400.
"""
UNSUPPORTED_MEDIA_TYPE = "UnsupportedMediaType"
"""The annotation's media type is not supported.

Status 415.
"""
UNSUPPORTED_NOTIFICATION = "UnsupportedNotification"
"""The server cannot notify in this way.

Status 400.
"""
UNSUPPORTED_RANGE_HEADER = "UnsupportedRangeHeader"
"""The range cannot be used with this data.

Status 400.
"""
UNSUPPORTED_SIGNATURE = "UnsupportedSignature"
"""This way of signing is not supported.

Status 400.
"""
UNSUPPORTED_SQL_OPERATION = "UnsupportedSqlOperation"
"""An operation of the query is not supported.

Status 400.
"""
UNSUPPORTED_SQL_STRUCTURE = "UnsupportedSqlStructure"
"""A part of the query is not supported.

Status 400.
"""
UNSUPPORTED_STORAGE_CLASS = "UnsupportedStorageClass"
"""The storage class cannot be queried.

Status 400.
"""
UNSUPPORTED_SYNTAX = "UnsupportedSyntax"
"""The syntax of the query is not supported.

Status 400.
"""
USER_KEY_MUST_BE_SPECIFIED = "UserKeyMustBeSpecified"
"""The form lacks the object's name.

Status 400.
"""
VALUE_PARSE_FAILURE = "ValueParseFailure"
"""A time of the query cannot be read.

Status 400.
"""
X_AMZ_CONTENT_CHECKSUM_MISMATCH = "XAmzContentChecksumMismatch"
"""The content does not have the checksum that came with it.

Status 400.
"""
X_AMZ_CONTENT_SHA256_MISMATCH = "XAmzContentSHA256Mismatch"
"""The content does not have the SHA-256 that was signed.

Status 400.
"""
XGCS_INTERNAL_ERROR = "XGCSInternalError"
"""The store behind the server had an error.

Status 500.
"""
X_MINIO_ADMIN_BUCKET_QUOTA_EXCEEDED = "XMinioAdminBucketQuotaExceeded"
"""The bucket has reached its quota.

Status 400.
"""
X_MINIO_ADMIN_REMOTE_TARGET_NOT_FOUND_ERROR = "XMinioAdminRemoteTargetNotFoundError"
"""The place to replicate to is not set up.

Status 404.
"""
X_MINIO_BACKEND_DOWN = "XMinioBackendDown"
"""The store behind the server is down.

Status 400.
"""
X_MINIO_BUCKET_METADATA_NOT_INITIALIZED = "XMinioBucketMetadataNotInitialized"
"""The server has not read the bucket's settings yet.

Status 503.
"""
X_MINIO_ENCRYPTION_ERROR = "XMinioEncryptionError"
"""The server could not encrypt or decrypt.

Status 400.
"""
X_MINIO_INSECURE_CLIENT_REQUEST = "XMinioInsecureClientRequest"
"""A key of the caller's own needs TLS.

Status 400.
"""
X_MINIO_INVALID_DECOMPRESSED_SIZE = "XMinioInvalidDecompressedSize"
"""The object has another size than it says.

Status 400.
"""
X_MINIO_INVALID_IAM_CREDENTIALS = "XMinioInvalidIAMCredentials"
"""The access or secret key cannot be.

Status 403.
"""
X_MINIO_INVALID_LIFECYCLE_PARAMETER = "XMinioInvalidLifecycleParameter"
"""The lifecycle has a value that cannot be.

Status 400.
"""
X_MINIO_INVALID_OBJECT_NAME = "XMinioInvalidObjectName"
"""An object cannot be named so.

Status 400.
"""
X_MINIO_INVALID_RESOURCE_NAME = "XMinioInvalidResourceName"
"""The name has parts that cannot be, such as `..`.

Status 400.
"""
X_MINIO_MALFORMED_JSON = "XMinioMalformedJSON"
"""The JSON cannot be read.

Status 400.
"""
X_MINIO_OBJECT_EXISTS_AS_DIRECTORY = "XMinioObjectExistsAsDirectory"
"""The object's name is that of a folder.

Status 400.
"""
X_MINIO_OBJECT_TAMPERED = "XMinioObjectTampered"
"""The stored object cannot be decrypted: it was changed or the key is wrong.

Status 206.
"""
X_MINIO_PARENT_IS_OBJECT = "XMinioParentIsObject"
"""Part of the object's name is another object.

Status 400.
"""
X_MINIO_POLICY_ALREADY_ATTACHED = "XMinioPolicyAlreadyAttached"
"""The policy is attached already.

Status 409.
"""
X_MINIO_POLICY_NOT_ATTACHED = "XMinioPolicyNotAttached"
"""The policy is not attached.

Status 404.
"""
X_MINIO_REPLICATION_DENY_EDIT = "XMinioReplicationDenyEdit"
"""Site replication has made this setting; it cannot be changed here.

Status 400.
"""
X_MINIO_REPLICATION_NO_EXISTING_OBJECTS = "XMinioReplicationNoExistingObjects"
"""Replication of existing objects is not switched on.

Status 400.
"""
X_MINIO_REQUEST_BODY_PARSE = "XMinioRequestBodyParse"
"""The request's body cannot be read.

Status 400.
"""
X_MINIO_SERVER_NOT_INITIALIZED = "XMinioServerNotInitialized"
"""The server is still starting.

Status 503.
"""
X_MINIO_STORAGE_FULL = "XMinioStorageFull"
"""The server's drives are full.

Status 507.
"""


class AccessDenied(S3Error):
    """The caller may not do this."""

    __module__ = "minio.error"


class BucketAlreadyExists(S3Error):
    """Somebody else has a bucket of that name."""

    __module__ = "minio.error"


class BucketAlreadyOwnedByYou(S3Error):
    """The caller has a bucket of that name already."""

    __module__ = "minio.error"


class BucketNotEmpty(S3Error):
    """The bucket cannot be removed while something is in it; old versions and delete markers count."""

    __module__ = "minio.error"


class EntityTooLarge(S3Error):
    """The object or part is larger than the server takes."""

    __module__ = "minio.error"


class ExpiredToken(S3Error):
    """The temporary credentials have run out."""

    __module__ = "minio.error"


class InvalidAccessKeyId(S3Error):
    """The access key is unknown."""

    __module__ = "minio.error"


class InvalidBucketName(S3Error):
    """A bucket cannot be named so."""

    __module__ = "minio.error"


class InvalidObjectState(S3Error):
    """The object is in an archive and has to be restored before it can be read."""

    __module__ = "minio.error"


class InvalidRange(S3Error):
    """The object has none of the bytes asked for."""

    __module__ = "minio.error"


class MethodNotAllowed(S3Error):
    """The method is not allowed on this, such as reading a delete marker."""

    __module__ = "minio.error"


class NoSuchAnnotation(S3Error):
    """The object has no annotation of that name."""

    __module__ = "minio.error"


class NoSuchBucket(S3Error):
    """The bucket is not there."""

    __module__ = "minio.error"


class NoSuchBucketPolicy(S3Error):
    """The bucket has no policy."""

    __module__ = "minio.error"


class NoSuchCORSConfiguration(S3Error):
    """The bucket has no CORS rules."""

    __module__ = "minio.error"


class NoSuchConfiguration(S3Error):
    """The bucket has no configuration of that id."""

    __module__ = "minio.error"


class NoSuchKey(S3Error):
    """The object is not there."""

    __module__ = "minio.error"


class NoSuchLifecycleConfiguration(S3Error):
    """The bucket has no lifecycle."""

    __module__ = "minio.error"


class NoSuchObjectLockConfiguration(S3Error):
    """The version has no retention or legal hold."""

    __module__ = "minio.error"


class NoSuchPublicAccessBlockConfiguration(S3Error):
    """Public access of the bucket is not restricted."""

    __module__ = "minio.error"


class NoSuchTagSet(S3Error):
    """No tags are set."""

    __module__ = "minio.error"


class NoSuchUpload(S3Error):
    """The upload is not there: completed, aborted or never begun."""

    __module__ = "minio.error"


class NoSuchVersion(S3Error):
    """The object has no such version."""

    __module__ = "minio.error"


class NoSuchWebsiteConfiguration(S3Error):
    """The bucket is not a website."""

    __module__ = "minio.error"


class NotImplementedByServer(S3Error):
    """The server does not do this."""

    __module__ = "minio.error"


class NotModified(S3Error, ServerError):
    """The object is still as the caller knows it."""

    __module__ = "minio.error"


class ObjectLockConfigurationNotFoundError(S3Error):
    """The bucket was made without object lock."""

    __module__ = "minio.error"


class OwnershipControlsNotFoundError(S3Error):
    """The bucket has no ownership setting."""

    __module__ = "minio.error"


class PreconditionFailed(S3Error):
    """The object is not as the request demanded."""

    __module__ = "minio.error"


class ReplicationConfigurationNotFoundError(S3Error):
    """The bucket has no replication."""

    __module__ = "minio.error"


class RequestTimeTooSkewed(S3Error):
    """The clocks of client and server differ by more than 15 minutes."""

    __module__ = "minio.error"


class ServerSideEncryptionConfigurationNotFoundError(S3Error):
    """The bucket has no default encryption."""

    __module__ = "minio.error"


class SignatureDoesNotMatch(S3Error):
    """The signature is not that of the request; mostly the secret key is wrong."""

    __module__ = "minio.error"


class SlowDown(S3Error):
    """Too many requests; fewer a second will do."""

    __module__ = "minio.error"


class BucketQuotaExceeded(S3Error):
    """The bucket has reached its quota."""

    __module__ = "minio.error"


class StorageFull(S3Error):
    """The server's drives are full."""

    __module__ = "minio.error"


CLASSES: dict[str, type[S3Error]] = {
    "AccessDenied": AccessDenied,
    "BucketAlreadyExists": BucketAlreadyExists,
    "BucketAlreadyOwnedByYou": BucketAlreadyOwnedByYou,
    "BucketNotEmpty": BucketNotEmpty,
    "EntityTooLarge": EntityTooLarge,
    "ExpiredToken": ExpiredToken,
    "InvalidAccessKeyId": InvalidAccessKeyId,
    "InvalidBucketName": InvalidBucketName,
    "InvalidObjectState": InvalidObjectState,
    "InvalidRange": InvalidRange,
    "MethodNotAllowed": MethodNotAllowed,
    "NoSuchAnnotation": NoSuchAnnotation,
    "NoSuchBucket": NoSuchBucket,
    "NoSuchBucketPolicy": NoSuchBucketPolicy,
    "NoSuchCORSConfiguration": NoSuchCORSConfiguration,
    "NoSuchConfiguration": NoSuchConfiguration,
    "NoSuchKey": NoSuchKey,
    "NoSuchLifecycleConfiguration": NoSuchLifecycleConfiguration,
    "NoSuchObjectLockConfiguration": NoSuchObjectLockConfiguration,
    "NoSuchPublicAccessBlockConfiguration": NoSuchPublicAccessBlockConfiguration,
    "NoSuchTagSet": NoSuchTagSet,
    "NoSuchUpload": NoSuchUpload,
    "NoSuchVersion": NoSuchVersion,
    "NoSuchWebsiteConfiguration": NoSuchWebsiteConfiguration,
    "NotImplemented": NotImplementedByServer,
    "NotModified": NotModified,
    "ObjectLockConfigurationNotFoundError": ObjectLockConfigurationNotFoundError,
    "OwnershipControlsNotFoundError": OwnershipControlsNotFoundError,
    "PreconditionFailed": PreconditionFailed,
    "ReplicationConfigurationNotFoundError": ReplicationConfigurationNotFoundError,
    "RequestTimeTooSkewed": RequestTimeTooSkewed,
    "ServerSideEncryptionConfigurationNotFoundError": ServerSideEncryptionConfigurationNotFoundError,
    "SignatureDoesNotMatch": SignatureDoesNotMatch,
    "SlowDown": SlowDown,
    "XMinioAdminBucketQuotaExceeded": BucketQuotaExceeded,
    "XMinioStorageFull": StorageFull,
}
"""Class of an error by its code, for those that have one."""
